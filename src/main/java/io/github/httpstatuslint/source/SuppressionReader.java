package io.github.httpstatuslint.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.comments.CommentsCollection;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads {@code @SuppressWarnings("<rule id>")}, {@code @SuppressWarnings("http-status-lint")}, and the
 * comments {@code // http-status-lint:off <ids>} and {@code // http-status-lint:on}: behind code an "off"
 * holds for its line, alone on a line until the next "on".
 */
final class SuppressionReader {

  private static final String TOOL = "http-status-lint";
  private static final String OFF = TOOL + ":off";
  private static final String ON = TOOL + ":on";

  private final CompilationUnit unit;
  private final Optional<CommentsCollection> comments;
  private final String text;

  SuppressionReader(CompilationUnit unit, Optional<CommentsCollection> comments, String text) {
    this.unit = unit;
    this.comments = comments;
    this.text = text;
  }

  List<Suppression> read() {
    List<Suppression> found = new ArrayList<>();
    if (text.contains("SuppressWarnings")) {
      unit.walk(node -> {
        if (node instanceof NodeWithAnnotations<?> annotated) {
          annotated.getAnnotations().forEach(annotation -> annotation(node, annotation, found));
        }
      });
    }
    if (text.contains(OFF)) {
      comments(found);
    }
    return found;
  }

  private static void annotation(Node declaration, AnnotationExpr annotation, List<Suppression> found) {
    if (!annotation.getName().getIdentifier().equals("SuppressWarnings")) {
      return;
    }
    Set<String> ids = new LinkedHashSet<>();
    Set<String> ours = new LinkedHashSet<>();
    for (StringLiteralExpr value : annotation.findAll(StringLiteralExpr.class)) {
      String id = value.asString();
      if (id.startsWith(TOOL + ":")) {
        id = id.substring(TOOL.length() + 1);
        ours.add(id);
      }
      ids.add(id);
    }
    int line = annotation.getRange().map(range -> range.begin.line).orElse(1);
    declaration.getRange().ifPresent(range -> {
      if (!ids.isEmpty()) {
        Set<String> wanted = ids.contains(TOOL) ? Set.of() : ids;
        found.add(new Suppression(wanted, ours, line, range.begin.line, range.end.line));
      }
    });
  }

  private void comments(List<Suppression> found) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    Map<Set<String>, Integer> open = new HashMap<>();
    for (Comment comment : comments.map(CommentsCollection::getComments).orElse(new TreeSet<>())) {
      int line = comment.getRange().orElseThrow().begin.line;
      int column = comment.getRange().orElseThrow().begin.column;
      String content = comment.getContent().strip();
      boolean behindCode = !lines[line - 1].substring(0, column - 1).isBlank();
      if (content.startsWith(OFF)) {
        Set<String> ids = ids(content.substring(OFF.length()));
        if (behindCode) {
          found.add(new Suppression(ids, ids, line, line, line));
        } else {
          open.putIfAbsent(ids, line);
        }
      } else if (content.startsWith(ON)) {
        close(open, ids(content.substring(ON.length())), line, found);
      }
    }
    open.forEach((ids, first) -> found.add(new Suppression(ids, ids, first, first, Integer.MAX_VALUE)));
  }

  /** An "on" without ids ends every "off". */
  private static void close(
      Map<Set<String>, Integer> open, Set<String> ids, int line, List<Suppression> found) {
    open.entrySet().removeIf(entry -> {
      boolean ends = ids.isEmpty() || ids.equals(entry.getKey());
      if (ends) {
        found.add(new Suppression(entry.getKey(), entry.getKey(), entry.getValue(), entry.getValue(), line));
      }
      return ends;
    });
  }

  /** Rule ids up to the first word that is none: a reason may follow. */
  private static Set<String> ids(String behind) {
    Set<String> ids = new LinkedHashSet<>();
    for (String word : behind.strip().split("[,\\s]+")) {
      if (word.isEmpty() || word.indexOf('-') <= 0) {
        break;
      }
      ids.add(word);
    }
    return ids;
  }
}
