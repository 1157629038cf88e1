package io.github.httpstatuslint.flow;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.Statement;
import io.github.httpstatuslint.source.Site;
import io.github.httpstatuslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a place in a file.
 *
 * @param nodes the nodes that contain the place, outermost first
 */
record Surroundings(List<Node> nodes) {

  static Surroundings of(SourceFile file, Site site) {
    Position position = new Position(site.line(), site.column());
    List<Node> nodes = new ArrayList<>();
    Node at = file.unit();
    while (at != null) {
      nodes.add(at);
      at = at.getChildNodes().stream()
          .filter(child -> child.getRange().filter(range -> range.contains(position)).isPresent())
          .findFirst().orElse(null);
    }
    return new Surroundings(nodes);
  }

  /** Returns the outermost type. */
  Optional<Node> type() {
    return nodes.stream().filter(TypeDeclaration.class::isInstance).findFirst();
  }

  /** Returns the innermost statement, or the member where the place stands in none. */
  Optional<Node> statement() {
    Node found = null;
    for (Node node : nodes) {
      boolean counts = node instanceof Statement statement && !statement.isBlockStmt()
          || node instanceof FieldDeclaration || node instanceof EnumConstantDeclaration;
      found = counts ? node : found;
    }
    return Optional.ofNullable(found);
  }

  /** Returns the names of the declarations: types, methods, fields, enum constants. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof TypeDeclaration<?> || node instanceof CallableDeclaration<?>
          || node instanceof EnumConstantDeclaration) {
        names.add(((NodeWithSimpleName<?>) node).getNameAsString());
      } else if (node instanceof FieldDeclaration field) {
        field.getVariables().forEach(variable -> names.add(variable.getNameAsString()));
      }
    }
    return names;
  }
}
