package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.httpstatuslint.model.AnnotationRow;
import io.github.httpstatuslint.model.HandlerRow;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The methods of the project that answer for exceptions: they decide what an exception's status becomes. */
final class ExceptionHandlers {

  private static final Set<String> CATCH_ALL =
      Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Throwable");

  private final AnalysisContext context;

  ExceptionHandlers(AnalysisContext context) {
    this.context = context;
  }

  /**
   * Returns whether some method of the project answers for just this exception, or for an ancestor that
   * is not the root of all. A catch-all proves nothing: many pass on what the exception says.
   */
  boolean answerFor(TypeName exception) {
    Set<String> lineage = new TreeSet<>(context.types().lineage(exception));
    lineage.removeAll(CATCH_ALL);
    return files().stream().anyMatch(file -> answersFor(file, lineage));
  }

  private List<SourceFile> files() {
    List<SourceFile> files = new ArrayList<>(context.file().project().mentioning(words()));
    files.add(context.file());
    return files;
  }

  private Set<String> words() {
    Set<String> words = new TreeSet<>();
    context.frameworks().models().forEach(model -> {
      model.annotations().stream().filter(row -> row.handles().isPresent())
          .forEach(row -> words.add(new TypeName(row.qualified()).simple()));
      model.handlers().stream().filter(row -> row.handles().isPresent())
          .forEach(row -> words.add(new TypeName(row.owner()).simple()));
    });
    return words;
  }

  private boolean answersFor(SourceFile file, Set<String> lineage) {
    for (TypeDeclaration<?> type : file.unit().findAll(TypeDeclaration.class)) {
      for (MethodDeclaration method : type.getMethods()) {
        boolean answers = handled(method, file, type).stream().map(file::type)
            .anyMatch(handled -> lineage.contains(handled.qualified()));
        if (answers) {
          return true;
        }
      }
    }
    return false;
  }

  private List<ClassOrInterfaceType> handled(MethodDeclaration method, SourceFile file, TypeDeclaration<?> type) {
    for (AnnotationExpr annotation : method.getAnnotations()) {
      Optional<AnnotationRow> row =
          context.frameworks().annotation(file.type(annotation).qualified());
      if (row.isPresent() && row.get().handles().isPresent()) {
        return named(annotation, row.get().handles().get(), method);
      }
    }
    for (TypeName parent : file.supertypes(type)) {
      for (HandlerRow row : context.frameworks().handlers(parent.qualified())) {
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
