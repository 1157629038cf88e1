package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.httpstatuslint.model.AnnotationRow;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.HandlerRow;
import io.github.httpstatuslint.source.Project;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The exceptions that methods of a project answer for: those decide what an exception's status becomes. */
final class HandledExceptions {

  private static final Set<String> CATCH_ALL =
      Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Throwable");

  private final Frameworks frameworks;
  private final Map<Project, Set<String>> byProject = new ConcurrentHashMap<>();

  HandledExceptions(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  void forget() {
    byProject.clear();
  }

  /**
   * Returns whether some method of a file's project answers for just this exception, or for an ancestor
   * that is not the root of all. A catch-all proves nothing: many pass on what the exception says.
   *
   * @param lineage the exception and its ancestors
   */
  boolean answers(SourceFile asking, Set<String> lineage) {
    Set<String> handled = asking.project() == Project.NONE
        ? in(asking)
        : byProject.computeIfAbsent(asking.project(), this::in);
    return lineage.stream().anyMatch(name -> handled.contains(name) && !CATCH_ALL.contains(name));
  }

  private Set<String> in(Project project) {
    Set<String> names = new HashSet<>();
    project.mentioning(words()).forEach(file -> names.addAll(in(file)));
    return names;
  }

  private Set<String> words() {
    Set<String> words = new TreeSet<>();
    frameworks.models().forEach(model -> {
      model.annotations().stream().filter(row -> row.handles().isPresent())
          .forEach(row -> words.add(new TypeName(row.qualified()).simple()));
      model.handlers().stream().filter(row -> row.handles().isPresent())
          .forEach(row -> words.add(new TypeName(row.owner()).simple()));
    });
    return words;
  }

  private Set<String> in(SourceFile file) {
    Set<String> names = new HashSet<>();
    for (TypeDeclaration<?> type : file.unit().findAll(TypeDeclaration.class)) {
      for (MethodDeclaration method : type.getMethods()) {
        handled(method, file, type).forEach(handled -> names.add(file.type(handled).qualified()));
      }
    }
    return names;
  }

  private List<ClassOrInterfaceType> handled(MethodDeclaration method, SourceFile file, TypeDeclaration<?> type) {
    for (AnnotationExpr annotation : method.getAnnotations()) {
      Optional<AnnotationRow> row =
          frameworks.annotation(file.type(annotation).qualified());
      if (row.isPresent() && row.get().handles().isPresent()) {
        return named(annotation, row.get().handles().get(), method);
      }
    }
    for (TypeName parent : file.supertypes(type)) {
      for (HandlerRow row : frameworks.handlers(parent.qualified())) {
        boolean overrides = row.name().equals(method.getNameAsString())
            && row.parameters().size() == method.getParameters().size();
        if (overrides && row.handles().isPresent()) {
          Parameter handled = method.getParameter(row.handles().getAsInt());
          return handled.getType().toClassOrInterfaceType().map(List::of).orElse(List.of());
        }
      }
    }
    return List.of();
  }

  /** Returns the exceptions that an annotation names; where it names none, those among the parameters. */
  static List<ClassOrInterfaceType> named(
      AnnotationExpr annotation, String member, CallableDeclaration<?> callable) {
    List<ClassOrInterfaceType> written = new ArrayList<>();
    AnnotatedStatus.member(annotation, member).ifPresent(
        value -> value.findAll(ClassExpr.class).forEach(
            type -> type.getType().ifClassOrInterfaceType(written::add)));
    if (written.isEmpty()) {
      callable.getParameters().stream()
          .flatMap(parameter -> parameter.getType().toClassOrInterfaceType().stream())
          .filter(type -> type.getNameAsString().endsWith("Exception"))
          .forEach(written::add);
    }
    return written;
  }
}
