package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.httpstatuslint.model.AnnotationRow;
import io.github.httpstatuslint.source.TypeName;
import java.util.List;
import java.util.Optional;

/** What the parameters of a handler hold, as their annotations say. */
final class ParameterSubjects {

  private static final TypeName PRINCIPAL = new TypeName("java.security.Principal");

  private final AnalysisContext context;
  private final boolean unannotatedIsContent;

  ParameterSubjects(CallableDeclaration<?> callable, AnalysisContext context) {
    this.context = context;
    this.unannotatedIsContent = callable.getAnnotations().stream()
        .anyMatch(annotation -> row(annotation).filter(AnnotationRow::content).isPresent());
  }

  private Optional<AnnotationRow> row(AnnotationExpr annotation) {
    return context.frameworks().annotation(context.file().type(annotation).qualified());
  }

  /** Returns what a parameter holds. */
  Subject subject(Parameter parameter, TypeName type) {
    for (AnnotationExpr annotation : parameter.getAnnotations()) {
      Optional<AnnotationRow> row = row(annotation).filter(known -> known.holds().isPresent());
      if (row.isPresent()) {
        context.applied(row.get().id());
        return subject(row.get().holds().get(), annotation, parameter, type);
      }
    }
    if (context.types().lineage(type).contains(PRINCIPAL.qualified())) {
      return Subject.of(Subject.Kind.PRINCIPAL);
    }
    boolean isContent = unannotatedIsContent
        && parameter.getAnnotations().isEmpty()
        && (isRaw(type) || !context.types().isDescribed(type));
    return isContent ? content(type) : Subject.NONE;
  }

  private static Subject content(TypeName type) {
    return Subject.of(isRaw(type) ? Subject.Kind.RAW_CONTENT : Subject.Kind.CONTENT);
  }

  /** Nobody has parsed it yet. */
  private static boolean isRaw(TypeName type) {
    return type.equals(TypeName.STRING) || type.qualified().equals("java.io.InputStream");
  }

  private static Subject subject(
      AnnotationRow.Held held, AnnotationExpr annotation, Parameter parameter, TypeName type) {
    return switch (held.feature()) {
      case HEADER -> Subject.header(name(held.named(), annotation).orElse(parameter.getNameAsString()));
      case PARAMETER -> Subject.of(Subject.Kind.PARAMETER);
      case PATH -> Subject.PATH;
      case CONTENT -> content(type);
      case PRINCIPAL -> Subject.of(Subject.Kind.PRINCIPAL);
      case METHOD -> Subject.of(Subject.Kind.METHOD);
      case LENGTH -> Subject.of(Subject.Kind.LENGTH);
      case UPSTREAM, MILLISECONDS, TEXT -> Subject.NONE;
    };
  }

  /** A name that is a constant can only be guessed from its own name: IF_MATCH. */
  private static Optional<String> name(List<String> members, AnnotationExpr annotation) {
    return members.stream()
        .flatMap(member -> AnnotatedStatus.member(annotation, member).stream())
        .map(value -> value instanceof StringLiteralExpr text
            ? text.asString()
            : value.toString().substring(value.toString().lastIndexOf('.') + 1).replace('_', '-'))
        .findFirst();
  }
}
