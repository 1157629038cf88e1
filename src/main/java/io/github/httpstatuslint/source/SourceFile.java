package io.github.httpstatuslint.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One parsed file: its tree, its names, its types' ancestry. Answers are three-valued; nothing throws. */
public final class SourceFile {

  private final CompilationUnit unit;
  private final Path path;
  private final int length;
  private final int hash;
  private final Names names;
  private final Project project;
  private final List<Suppression> suppressions;
  private final List<Range> broken;
  private final Map<String, TypeDeclaration<?>> types = new HashMap<>();

  SourceFile(
      CompilationUnit unit,
      Path path,
      String text,
      List<Problem> problems,
      List<Suppression> suppressions,
      KnownTypes library,
      Project project) {
    this.unit = unit;
    this.path = path;
    this.length = text.length();
    this.hash = text.hashCode();
    this.suppressions = List.copyOf(suppressions);
    this.project = project;
    this.names = new Names(unit, library, project);
    this.broken = problems.stream()
        .flatMap(problem -> problem.getLocation().stream())
        .flatMap(location -> location.toRange().stream())
        .toList();
    unit.getTypes().forEach(type -> index(type, names.packageName()));
  }

  private void index(TypeDeclaration<?> type, String outer) {
    String qualified = outer.isEmpty() ? type.getNameAsString() : outer + "." + type.getNameAsString();
    types.put(qualified, type);
    for (Node member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        index(nested, qualified);
      }
    }
  }

  /** Returns whether two trees are of one file. */
  public boolean isSameFile(SourceFile that) {
    return this == that || path != null && path.equals(that.path);
  }

  /** Returns the number of characters of the text. */
  int length() {
    return length;
  }

  /** Returns whether this is the tree of a text, by the text's length and hash. */
  boolean isOf(String text) {
    return length == text.length() && hash == text.hashCode();
  }

  public CompilationUnit unit() {
    return unit;
  }

  /** Returns the other files of the code base. */
  public Project project() {
    return project;
  }

  public Names names() {
    return names;
  }

  /** Returns whether a word stands anywhere in the code, comments apart. */
  public boolean mentions(String word) {
    for (JavaToken token : unit.getTokenRange().orElseThrow()) {
      if (token.getText().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns where findings are not wanted. */
  public List<Suppression> suppressions() {
    return suppressions;
  }

  /** Returns the ranges that the parser could not read; nothing is reported of members that overlap them. */
  public List<Range> broken() {
    return broken;
  }

  /** Returns whether the parser had to drop a part of this node. */
  public boolean isBroken(Node node) {
    return node.getRange().map(range -> broken.stream().anyMatch(range::overlapsWith)).orElse(true);
  }

  /** Returns where a node stands. */
  public Site site(Node node) {
    return node.getRange()
        .map(r -> new Site(r.begin.line, r.begin.column, r.end.line, r.end.column))
        .orElse(new Site(1, 1, 1, 1));
  }

  /** Returns the names of the type and method around a place, such as {@code Orders.Items.list}; empty outside. */
  public String memberAt(Site place) {
    List<String> names = new ArrayList<>();
    Node node = unit;
    while (node != null) {
      Node inner = null;
      for (Node child : node.getChildNodes()) {
        if (site(child).contains(place)) {
          inner = child;
        }
      }
      if (inner instanceof NodeWithSimpleName<?> named && inner instanceof BodyDeclaration<?>) {
        names.add(named.getNameAsString());
      }
      node = inner;
    }
    return String.join(".", names);
  }

  /** Resolves a written type; {@code var} and type variables are unknown. */
  public TypeName type(Type type) {
    if (type instanceof ClassOrInterfaceType named) {
      String written = named.getNameWithScope();
      return written.equals("var") ? TypeName.UNKNOWN : names.type(written);
    }
    if (type instanceof PrimitiveType primitive) {
      return new TypeName(primitive.asString());
    }
    if (type instanceof ArrayType array) {
      TypeName component = type(array.getComponentType());
      return component.isKnown() ? new TypeName(component.qualified() + "[]") : TypeName.UNKNOWN;
    }
    return type.isVoidType() ? new TypeName("void") : TypeName.UNKNOWN;
  }

  public TypeName type(AnnotationExpr annotation) {
    return names.type(annotation.getNameAsString());
  }

  /** Returns the declaration of a type of this file. */
  public Optional<TypeDeclaration<?>> declaration(TypeName type) {
    return Optional.ofNullable(types.get(type.qualified()));
  }

  /** Returns whether the type is declared in this file. */
  public boolean declares(TypeName type) {
    return types.containsKey(type.qualified());
  }

  /** Returns the direct supertypes that a declaration names. */
  public List<TypeName> supertypes(BodyDeclaration<?> declaration) {
    List<ClassOrInterfaceType> written = new ArrayList<>();
    if (declaration instanceof ClassOrInterfaceDeclaration type) {
      written.addAll(type.getExtendedTypes());
      written.addAll(type.getImplementedTypes());
    } else if (declaration instanceof EnumDeclaration type) {
      written.addAll(type.getImplementedTypes());
    } else if (declaration instanceof RecordDeclaration type) {
      written.addAll(type.getImplementedTypes());
    }
    return written.stream().map(this::type).toList();
  }
}
