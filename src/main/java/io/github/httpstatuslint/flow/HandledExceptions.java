package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.httpstatuslint.model.AnnotationRow;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.HandlerRow;
import io.github.httpstatuslint.source.Project;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The exceptions that methods of a project answer for, and where: those decide what an exception's status becomes. */
final class HandledExceptions {

  /** A project with more catch clauses for one exception is seen through these. */
  private static final int MAX_CLAUSES = 12;

  private static final Set<String> CATCH_ALL =
      Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Throwable");

  private record Clauses(Project project, String exception) {}

  private final Frameworks frameworks;
  private final RegisteredHandlers registered;
  private final Map<Project, List<AnswerPlace>> handlers = new ConcurrentHashMap<>();
  private final Map<Clauses, List<AnswerPlace>> clauses = new ConcurrentHashMap<>();

  HandledExceptions(Frameworks frameworks) {
    this.frameworks = frameworks;
    this.registered = new RegisteredHandlers(frameworks);
  }

  void forget() {
    handlers.clear();
    clauses.clear();
  }

  /**
   * Returns whether some method of a file's project answers for just this exception, or for an ancestor
   * that is not the root of all. A catch-all proves nothing: many pass on what the exception says.
   *
   * @param lineage the exception and its ancestors
   */
  boolean answers(SourceFile asking, Set<String> lineage) {
    return lineage.stream().anyMatch(name -> !CATCH_ALL.contains(name)
        && handlers(asking).stream().anyMatch(place -> place.exceptions().contains(name)));
  }

  /** Returns the handlers for the nearest of an exception and its ancestors that have any. */
  List<AnswerPlace> handlersOf(SourceFile asking, Set<String> lineage) {
    for (String name : lineage) {
      List<AnswerPlace> nearest =
          handlers(asking).stream().filter(place -> place.exceptions().contains(name)).toList();
      if (!nearest.isEmpty() && !CATCH_ALL.contains(name)) {
        return nearest;
      }
    }
    return List.of();
  }

  /** Returns whether a method of this very file answers for an exception. */
  boolean answersIn(SourceFile file) {
    return !handlersIn(file).isEmpty();
  }

  /** Returns the handlers that take whatever nobody else takes. */
  List<AnswerPlace> handlersOfAll(SourceFile asking) {
    return handlers(asking).stream()
        .filter(place -> place.exceptions().stream().anyMatch(CATCH_ALL::contains)).toList();
  }

  /** Returns the catch clauses that name an exception of the project. */
  List<AnswerPlace> clausesOf(SourceFile asking, TypeName exception) {
    return asking.project() == Project.NONE
        ? clausesIn(asking, exception)
        : clauses.computeIfAbsent(
            new Clauses(asking.project(), exception.qualified()), key -> clausesIn(key.project, exception));
  }

  private List<AnswerPlace> handlers(SourceFile asking) {
    return asking.project() == Project.NONE
        ? Stream.concat(handlersIn(asking).stream(), registered.in(asking).stream()).toList()
        : handlers.computeIfAbsent(asking.project(), this::handlersIn);
  }

  private List<AnswerPlace> handlersIn(Project project) {
    return Stream.concat(
        project.mentioning(words()).stream().flatMap(file -> handlersIn(file).stream()),
        registered.in(project).stream()).toList();
  }

  /** A file that has a handler names the annotation or the type itself, and where it comes from. */
  private List<Set<String>> words() {
    Set<String> names = new TreeSet<>();
    Set<String> packages = new TreeSet<>();
    frameworks.models().stream()
        .flatMap(model -> Stream.concat(
            model.annotations().stream().filter(row -> !row.handles().isEmpty()).map(AnnotationRow::qualified),
            model.handlers().stream().filter(row -> row.handles().isPresent()).map(HandlerRow::owner)))
        .map(TypeName::new)
        .forEach(type -> {
          names.add(type.simple());
          packages.add(type.packageName());
        });
    return List.of(names, packages);
  }

  private List<AnswerPlace> handlersIn(SourceFile file) {
    List<AnswerPlace> places = new ArrayList<>();
    for (TypeDeclaration<?> type : file.unit().findAll(TypeDeclaration.class)) {
      List<MethodDeclaration> methods = type.getMethods();
      for (int i = 0; i < methods.size(); i++) {
        Set<String> handled = new LinkedHashSet<>();
        handled(methods.get(i), file, type).forEach(name -> handled.add(file.type(name).qualified()));
        if (!handled.isEmpty()) {
          places.add(new AnswerPlace(nameOf(type), i, parameter(methods.get(i), file, type), false, handled));
        }
      }
    }
    return places;
  }

  private static TypeName nameOf(TypeDeclaration<?> type) {
    return type.getFullyQualifiedName().map(TypeName::new).orElse(TypeName.UNKNOWN);
  }

  private List<ClassOrInterfaceType> handled(MethodDeclaration method, SourceFile file, TypeDeclaration<?> type) {
    for (AnnotationExpr annotation : method.getAnnotations()) {
      Optional<AnnotationRow> row =
          frameworks.annotation(file.type(annotation).qualified());
      if (row.isPresent() && !row.get().handles().isEmpty()) {
        return named(annotation, row.get().handles(), method);
      }
    }
    return overridden(method, file, type)
        .flatMap(row -> method.getParameter(row.handles().getAsInt()).getType().toClassOrInterfaceType())
        .map(List::of).orElse(List.of());
  }

  private Optional<HandlerRow> overridden(MethodDeclaration method, SourceFile file, TypeDeclaration<?> type) {
    return file.supertypes(type).stream()
        .flatMap(parent -> frameworks.handlers(parent.qualified()).stream())
        .filter(row -> row.handles().isPresent()
            && row.name().equals(method.getNameAsString())
            && row.parameters().size() == method.getParameters().size())
        .findFirst();
  }

  /** Returns which parameter takes the exception; negative if none. */
  private int parameter(MethodDeclaration method, SourceFile file, TypeDeclaration<?> type) {
    Optional<HandlerRow> row = overridden(method, file, type);
    if (row.isPresent()) {
      return row.get().handles().getAsInt();
    }
    List<Parameter> parameters = method.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      String name = parameters.get(i).getTypeAsString();
      if (name.endsWith("Exception") || name.endsWith("Throwable") || name.endsWith("Error")) {
        return i;
      }
    }
    return -1;
  }

  private static List<AnswerPlace> clausesIn(Project project, TypeName exception) {
    String name = exception.simple();
    Set<String> words = Set.of("(" + name, "(final " + name, "| " + name, "|" + name);
    return project.mentioning(words).stream()
        .flatMap(file -> clausesIn(file, exception).stream())
        .limit(MAX_CLAUSES).toList();
  }

  private static List<AnswerPlace> clausesIn(SourceFile file, TypeName exception) {
    List<AnswerPlace> places = new ArrayList<>();
    for (TypeDeclaration<?> type : file.unit().findAll(TypeDeclaration.class)) {
      List<MethodDeclaration> methods = type.getMethods();
      for (int i = 0; i < methods.size(); i++) {
        List<CatchClause> found = methods.get(i).findAll(CatchClause.class);
        for (int part = 0; part < found.size(); part++) {
          if (caught(found.get(part)).anyMatch(name -> file.type(name).equals(exception))) {
            places.add(new AnswerPlace(nameOf(type), i, part, true, Set.of(exception.qualified())));
          }
        }
      }
    }
    return places;
  }

  private static Stream<ClassOrInterfaceType> caught(CatchClause clause) {
    return clause.getParameter().getType().findAll(ClassOrInterfaceType.class).stream();
  }

  /** Returns the exceptions that an annotation names; where it names none, those among the parameters. */
  static List<ClassOrInterfaceType> named(
      AnnotationExpr annotation, List<String> members, CallableDeclaration<?> callable) {
    List<ClassOrInterfaceType> written = new ArrayList<>();
    members.forEach(member -> AnnotatedStatus.member(annotation, member).ifPresent(
        value -> value.findAll(ClassExpr.class).forEach(
            type -> type.getType().ifClassOrInterfaceType(written::add))));
    if (written.isEmpty()) {
      callable.getParameters().stream()
          .flatMap(parameter -> parameter.getType().toClassOrInterfaceType().stream())
          .filter(type -> type.getNameAsString().endsWith("Exception"))
          .forEach(written::add);
    }
    return written;
  }
}
