package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.httpstatuslint.model.AnnotationRow;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The paths that lead to handlers: what annotations and route calls say. */
record Routes(Interpreter interpreter) {

  /** Longer chains of supertypes are unknown. */
  private static final int MAX_SUPERTYPES = 4;

  /**
   * What the annotations of one declaration say.
   *
   * @param paths empty: cannot be read
   * @param needsClass they count from a path of the class
   */
  private record Said(Set<String> paths, boolean needsClass) {}

  private AnalysisContext context() {
    return interpreter.context();
  }

  /** Returns the paths of a handler; none where they are not known. */
  Set<String> of(CallableDeclaration<?> callable) {
    if (!(callable.getParentNode().orElse(null) instanceof TypeDeclaration<?> owner)) {
      return Set.of();
    }
    Optional<Callee> declared = callable instanceof MethodDeclaration method && !isRouted(callable)
        ? context().implementations().overriddenBy(method, owner) : Optional.empty();
    Optional<Said> onMethod = declared.isPresent()
        ? in(declared.get().file(), () -> said(declared.get().method().getAnnotations()))
        : said(callable.getAnnotations());
    Optional<Said> onClass = ofType(new Declared(context().file(), owner), 0);
    if (onMethod.isEmpty() && onClass.isEmpty() || onClass.isEmpty() && onMethod.get().needsClass) {
      return Set.of();
    }
    Set<String> paths = new TreeSet<>();
    for (String prefix : onClass.map(Said::paths).orElse(Set.of(""))) {
      onMethod.map(Said::paths).orElse(Set.of("")).forEach(path -> paths.add(joined(prefix, path)));
    }
    return paths;
  }

  /** Returns the paths that a call registers a handler under; inside a group they count from somewhere else. */
  static Set<String> of(List<String> texts, Node call) {
    for (Node at = call; at != null; at = at.getParentNode().orElse(null)) {
      boolean isGrouped = at instanceof LambdaExpr
          && at.getParentNode().orElse(null) instanceof MethodCallExpr outer
          && outer.getArguments().size() > 1;
      if (isGrouped) {
        return Set.of();
      }
    }
    Set<String> paths = new TreeSet<>();
    texts.forEach(path -> paths.add(joined("", path)));
    return paths;
  }

  private boolean isRouted(CallableDeclaration<?> callable) {
    return callable.getAnnotations().stream()
        .flatMap(annotation -> row(annotation).stream())
        .anyMatch(row -> row.handler() || !row.path().members().isEmpty());
  }

  private Optional<AnnotationRow> row(AnnotationExpr annotation) {
    return context().frameworks().annotation(context().file().type(annotation).qualified());
  }

  private Optional<Said> said(List<AnnotationExpr> annotations) {
    Optional<Said> said = Optional.empty();
    for (AnnotationExpr annotation : annotations) {
      Optional<AnnotationRow> row = row(annotation).filter(known -> !known.path().members().isEmpty());
      if (row.isPresent()) {
        context().applied(row.get().id());
        said = Optional.of(new Said(paths(annotation, row.get().path()), row.get().path().needsClass()));
      }
    }
    return said;
  }

  private Set<String> paths(AnnotationExpr annotation, AnnotationRow.Route row) {
    Optional<Expression> written = row.members().stream()
        .flatMap(name -> AnnotatedStatus.member(annotation, name).stream()).findFirst();
    if (written.isEmpty()) {
      return Set.of("");
    }
    Set<String> paths = new TreeSet<>();
    List<Expression> each = written.get() instanceof ArrayInitializerExpr array ? array.getValues() : List.of(written.get());
    for (Expression path : each) {
      List<String> texts = interpreter.expressions().eval(path, new ProgramState()).texts();
      if (texts.size() != 1) {
        return Set.of();
      }
      paths.add(texts.get(0));
    }
    return paths.isEmpty() ? Set.of("") : paths;
  }

  /** A class without a path may have one from above; what cannot be seen there may be one. */
  private Optional<Said> ofType(Declared type, int depth) {
    Optional<Said> own = in(type.file(), () -> said(type.type().getAnnotations()));
    if (own.isPresent()) {
      return own;
    }
    for (TypeName parent : type.supertypes()) {
      boolean isLibrarys = parent.isKnown() && !context().frameworks().type(parent.qualified()).isEmpty()
          || parent.qualified().startsWith("java.");
      if (!isLibrarys) {
        Optional<Declared> above = depth < MAX_SUPERTYPES
            ? in(type.file(), () -> context().declared(parent)) : Optional.empty();
        Optional<Said> said = above.isEmpty() ? Optional.of(new Said(Set.of(), false)) : ofType(above.get(), depth + 1);
        if (said.isPresent()) {
          return said;
        }
      }
    }
    return Optional.empty();
  }

  private <T> Optional<T> in(SourceFile file, Asking<T> asking) {
    Stream.Builder<T> answer = Stream.builder();
    interpreter.inside(new Frame(null, file, null, TypeName.UNKNOWN), () -> asking.ask().ifPresent(answer));
    return answer.build().findFirst();
  }

  private interface Asking<T> {
    Optional<T> ask();
  }

  private static String joined(String prefix, String path) {
    String whole = slashed(prefix) + slashed(path);
    return whole.isEmpty() ? "/" : whole;
  }

  private static String slashed(String part) {
    String begun = part.startsWith("/") || part.isEmpty() ? part : "/" + part;
    return begun.endsWith("/") ? begun.substring(0, begun.length() - 1) : begun;
  }
}
