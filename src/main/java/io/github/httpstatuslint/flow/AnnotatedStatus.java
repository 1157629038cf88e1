package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.model.AnnotationRow;
import io.github.httpstatuslint.source.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statuses and headers that annotations send.
 *
 * @param context the file under analysis
 */
record AnnotatedStatus(AnalysisContext context) {

  private static final Value EXCHANGE = Value.unit(TypeName.UNKNOWN, Set.of(AnalysisContext.EXCHANGE));

  /** The container or the framework may add a page that explains it. */
  private static final ResponseFacts BARE = ResponseFacts.NONE.withBody(BodyFacts.UNKNOWN);

  /** The live response of an annotated method has the status from the start. */
  void onMethod(AnnotationExpr annotation, AnnotationRow row, Interpreter interpreter, ProgramState state) {
    status(annotation, row, interpreter, state).ifPresent(
        status -> state.update(
            EXCHANGE, unit -> unit.withStatus(status, List.of(), null).map(facts -> explained(facts, annotation, row))));
  }

  private static ResponseFacts explained(ResponseFacts facts, AnnotationExpr annotation, AnnotationRow row) {
    boolean isBare = row.body().filter(name -> member(annotation, name).isEmpty()).isPresent();
    return isBare ? facts : facts.withBody(BodyFacts.UNKNOWN);
  }

  /** The method returns a response of its own, whose status takes the place of the annotation's. */
  void besideResponse(AnnotationExpr annotation, AnnotationRow row, Interpreter interpreter, ProgramState state) {
    status(annotation, row, interpreter, state)
        .filter(status -> !status.unknown() && status.constants().size() == 1)
        .map(status -> status.constants().iterator().next())
        .filter(constant -> constant.value() instanceof Integer)
        .ifPresent(constant -> state.update(
            EXCHANGE, unit -> unit.map(facts -> facts.withOthers(Set.of(constant.as(OtherStatus.Reason.DECLARED))))));
  }

  /** The live response of an annotated method, or of a method of an annotated class, has the header from the start. */
  void header(AnnotationExpr annotation, AnnotationRow.Header row, Interpreter interpreter, ProgramState state) {
    List<String> names = member(annotation, row.name())
        .map(name -> interpreter.expressions().eval(name, state).texts()).orElse(List.of());
    Value value = member(annotation, row.value())
        .map(written -> interpreter.expressions().eval(written, state)).orElse(Value.UNKNOWN);
    state.unit(AnalysisContext.EXCHANGE, state.unit(AnalysisContext.EXCHANGE).mapHeaders(headers ->
        names.size() == 1
            ? headers.with(new HeaderName(names.get(0)), value, context.ownSite(annotation))
            : headers.withOthers()));
  }

  /** An annotated exception class is sent with the bare status: it has no place for a header. */
  void ofException(TypeDeclaration<?> type) {
    if (!isException(type) || isAnswered(type)) {
      return;
    }
    for (AnnotationExpr annotation : type.getAnnotations()) {
      Optional<AnnotationRow> row =
          context.frameworks().annotation(context.file().type(annotation).qualified());
      row.ifPresent(
          known -> {
            context.applied(known.id());
            Interpreter interpreter = new Interpreter(context);
            ProgramState state = new ProgramState();
            interpreter.inside(new Frame(null, context.file(), null, TypeName.UNKNOWN), () ->
                status(annotation, known, interpreter, state).ifPresent(
                    status -> status.constants().stream()
                        .filter(constant -> constant.value() instanceof Integer)
                        .forEach(constant -> context.leaves(
                            constant, BARE, because(type, interpreter), annotation))));
          });
    }
  }

  /** An exception is thrown for what its name, or that of an ancestor, says. */
  private Path because(TypeDeclaration<?> type, Interpreter interpreter) {
    TypeName name = type.getFullyQualifiedName().map(TypeName::new).orElse(TypeName.UNKNOWN);
    Condition thrown = interpreter.handling(List.of(name), "class " + type.getNameAsString(), type.getName());
    return thrown.proof().causes().isEmpty() ? Path.START : Path.START.and(thrown);
  }

  private boolean isException(TypeDeclaration<?> type) {
    return context.file().supertypes(type).stream()
            .flatMap(parent -> context.types().lineage(parent).stream())
            .anyMatch(name -> name.endsWith("Exception") || name.endsWith("Throwable"))
        || type.getNameAsString().endsWith("Exception");
  }

  /** A handler of the project may send another status, or the headers that the annotation cannot. */
  private boolean isAnswered(TypeDeclaration<?> type) {
    boolean annotated = type.getAnnotations().stream()
        .anyMatch(a -> context.frameworks().annotation(context.file().type(a).qualified()).isPresent());
    return annotated
        && type.getFullyQualifiedName().map(TypeName::new)
            .filter(context::isAnswered).isPresent();
  }

  private Optional<Value> status(
      AnnotationExpr annotation, AnnotationRow row, Interpreter interpreter, ProgramState state) {
    for (String name : row.statusMembers()) {
      Optional<Expression> member = member(annotation, name);
      if (member.isPresent()) {
        return Optional.of(interpreter.expressions().eval(member.get(), state));
      }
    }
    if (row.defaultStatus().isEmpty()) {
      return Optional.empty();
    }
    Constant fallback =
        context.constant(row.defaultStatus().getAsInt(), annotation, state.path());
    return Optional.of(Value.constant(TypeName.INT, fallback));
  }

  /** Returns a member of an annotation; the single member's name is {@code value}. */
  static Optional<Expression> member(AnnotationExpr annotation, String name) {
    if (annotation instanceof SingleMemberAnnotationExpr single && name.equals("value")) {
      return Optional.of(single.getMemberValue());
    }
    if (annotation instanceof NormalAnnotationExpr normal) {
      return normal.getPairs().stream()
          .filter(pair -> pair.getNameAsString().equals(name))
          .map(MemberValuePair::getValue)
          .findFirst();
    }
    return Optional.empty();
  }
}
