package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.httpstatuslint.model.AnnotationRow;
import io.github.httpstatuslint.model.HandlerRow;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a method's declaration says before its body runs: which exceptions it handles, which status an
 * annotation sets, whether what it returns is the response.
 *
 * @param answers the method answers requests by what it returns
 * @param exchangeLeaves the live response's status is the answer, because no response is returned
 * @param enter puts the declaration's facts into the entry state
 */
record Handler(boolean answers, boolean exchangeLeaves, Consumer<ProgramState> entry) {

  /** A body that nothing is declared of. */
  static final Handler NONE = new Handler(false, true, state -> { });

  void enter(ProgramState state) {
    entry.accept(state);
  }

  static Handler of(
      CallableDeclaration<?> callable, AnalysisContext context, Interpreter interpreter) {
    List<Consumer<ProgramState>> steps = new ArrayList<>();
    steps.add(entry -> bind(callable, context, interpreter, entry));
    boolean returnsResponse = returnsResponse(callable, context);
    boolean annotated = annotated(callable, !returnsResponse, context, interpreter, steps);
    steps.add(entry -> headers(callable, context, interpreter, entry));
    Optional<HandlerRow> overridden = overridden(callable, context);
    overridden.ifPresent(
        row -> {
          row.method().ifPresent(
              method -> steps.add(entry -> entry.assume(new Condition.MethodTest(Set.of(method)))));
          steps.add(entry -> handles(row, callable, interpreter, entry));
          if (row.begun()) {
            steps.add(ProgramState::escapeExchange);
          }
        });
    boolean answers = annotated || overridden.isPresent();
    if (answers && !handlesExceptions(callable, overridden, context)) {
      Set<String> paths = new Routes(interpreter).of(callable);
      steps.add(entry -> entry.assume(new Condition.Route(paths)));
    }
    return new Handler(answers, !returnsResponse, entry -> steps.forEach(step -> step.accept(entry)));
  }

  /** Returns whether an annotation says that the method answers requests; that of an interface counts where it has none. */
  private static boolean annotated(
      CallableDeclaration<?> callable,
      boolean exchangeLeaves,
      AnalysisContext context,
      Interpreter interpreter,
      List<Consumer<ProgramState>> steps) {
    boolean answers = annotations(callable, callable, exchangeLeaves, interpreter, steps);
    boolean speaksItself = steps.size() > 1;
    if (speaksItself
        || !(callable instanceof MethodDeclaration method)
        || !(method.getParentNode().orElse(null) instanceof TypeDeclaration<?> owner)) {
      return answers;
    }
    Optional<Callee> declared = context.implementations().overriddenBy(method, owner);
    if (declared.isEmpty()) {
      return answers;
    }
    List<Consumer<ProgramState>> inherited = new ArrayList<>();
    Frame there = new Frame(null, declared.get().file(), null, declared.get().owner());
    boolean[] asked = {answers};
    interpreter.inside(there, () ->
        asked[0] |= annotations(declared.get().method(), callable, exchangeLeaves, interpreter, inherited));
    inherited.forEach(step -> steps.add(entry -> interpreter.inside(there, () -> step.accept(entry))));
    return asked[0];
  }

  private static boolean annotations(
      CallableDeclaration<?> declaration,
      CallableDeclaration<?> callable,
      boolean exchangeLeaves,
      Interpreter interpreter,
      List<Consumer<ProgramState>> steps) {
    AnalysisContext context = interpreter.context();
    boolean answers = false;
    for (AnnotationExpr annotation : declaration.getAnnotations()) {
      Optional<AnnotationRow> row =
          context.frameworks().annotation(context.file().type(annotation).qualified());
      if (row.isPresent()) {
        context.applied(row.get().id());
        answers |= row.get().handler();
        if (!row.get().handles().isEmpty()) {
          steps.add(entry -> handles(annotation, row.get().handles(), callable, interpreter, entry));
        }
        methods(annotation, row.get()).ifPresent(
            methods -> steps.add(entry -> entry.assume(new Condition.MethodTest(methods))));
        AnnotatedStatus status = new AnnotatedStatus(context);
        steps.add(exchangeLeaves
            ? entry -> status.onMethod(annotation, row.get(), interpreter, entry)
            : entry -> status.besideResponse(annotation, row.get(), interpreter, entry));
      }
    }
    return answers;
  }

  /** An exception came from another endpoint. */
  private static boolean handlesExceptions(
      CallableDeclaration<?> callable, Optional<HandlerRow> overridden, AnalysisContext context) {
    return overridden.filter(row -> row.handles().isPresent()).isPresent()
        || callable.getAnnotations().stream()
            .flatMap(each -> context.frameworks().annotation(context.file().type(each).qualified()).stream())
            .anyMatch(row -> !row.handles().isEmpty());
  }

  private static void headers(
      CallableDeclaration<?> callable, AnalysisContext context, Interpreter interpreter, ProgramState entry) {
    List<AnnotationExpr> annotations = new ArrayList<>(callable.getAnnotations());
    if (callable.getParentNode().orElse(null) instanceof TypeDeclaration<?> type) {
      annotations.addAll(type.getAnnotations());
    }
    for (AnnotationExpr annotation : annotations) {
      context.frameworks().annotation(context.file().type(annotation).qualified())
          .filter(row -> row.header().isPresent())
          .ifPresent(row -> {
            context.applied(row.id());
            new AnnotatedStatus(context).header(annotation, row.header().get(), interpreter, entry);
          });
    }
  }

  private static Optional<Set<String>> methods(AnnotationExpr annotation, AnnotationRow row) {
    if (row.method().isPresent()) {
      return row.method().map(Set::of);
    }
    Set<String> named = new LinkedHashSet<>();
    row.methods().flatMap(member -> AnnotatedStatus.member(annotation, member)).ifPresent(
        value -> {
          List<Expression> each =
              value instanceof ArrayInitializerExpr array ? array.getValues() : List.of(value);
          each.forEach(method -> named.add(simpleName(method)));
        });
    return named.isEmpty() ? Optional.empty() : Optional.of(named);
  }

  /** Methods are enum constants or annotations' strings; both end in the method's name. */
  private static String simpleName(Expression method) {
    String written = method.isStringLiteralExpr() ? method.asStringLiteralExpr().asString() : method.toString();
    return written.substring(written.lastIndexOf('.') + 1);
  }

  /** Two live responses of one type cannot be told apart; of two types, one is a view of the other. */
  private static void bind(
      CallableDeclaration<?> callable, AnalysisContext context, Interpreter interpreter, ProgramState state) {
    Set<TypeName> exchanges = new HashSet<>();
    ParameterSubjects reads = new ParameterSubjects(callable, context);
    boolean two = false;
    for (Parameter parameter : callable.getParameters()) {
      Value value = parameter.isVarArgs()
          ? Value.UNKNOWN
          : interpreter.names().declared(parameter.getType());
      if (context.types().kind(value.type()) == UnitKind.EXCHANGE && !value.units().isEmpty()) {
        two |= !exchanges.add(value.type());
      }
      Value handled = interpreter.names().handled(value, parameter, state);
      Subject subject = reads.subject(parameter, value.type());
      state.bind(parameter.getNameAsString(), handled.from(subject));
    }
    if (two) {
      state.unit(AnalysisContext.EXCHANGE, ResponseState.OPAQUE);
    }
  }

  private static boolean returnsResponse(CallableDeclaration<?> callable, AnalysisContext context) {
    return callable instanceof MethodDeclaration method
        && method.getType().findFirst(
            ClassOrInterfaceType.class,
            type -> context.types().kind(context.file().type(type)) == UnitKind.RESPONSE).isPresent();
  }

  private static void handles(
      AnnotationExpr annotation,
      List<String> members,
      CallableDeclaration<?> callable,
      Interpreter interpreter,
      ProgramState state) {
    List<ClassOrInterfaceType> written = HandledExceptions.named(annotation, members, callable);
    List<TypeName> types = written.stream().map(interpreter.context().file()::type).toList();
    String names = String.join(", ", written.stream().map(ClassOrInterfaceType::getNameAsString).toList());
    String text = "@" + annotation.getNameAsString() + "(" + names + ")";
    if (!types.isEmpty()) {
      state.assume(interpreter.handling(types, text, annotation, exceptionName(callable)));
    }
  }

  private static Optional<HandlerRow> overridden(CallableDeclaration<?> callable, AnalysisContext context) {
    for (TypeName parent : supertypes(callable, context)) {
      for (String owner : context.types().lineage(parent)) {
        for (HandlerRow row : context.frameworks().handlers(owner)) {
          if (row.name().equals(callable.getNameAsString())
              && row.parameters().size() == callable.getParameters().size()) {
            context.applied(row.id());
            return Optional.of(row);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Returns what the class around a method extends; an anonymous class extends the type it creates. */
  private static List<TypeName> supertypes(CallableDeclaration<?> callable, AnalysisContext context) {
    Node parent = callable.getParentNode().orElse(null);
    if (parent instanceof ObjectCreationExpr creation) {
      return List.of(context.file().type(creation.getType()));
    }
    return parent instanceof TypeDeclaration<?> type ? context.file().supertypes(type) : List.of();
  }

  private static void handles(
      HandlerRow row, CallableDeclaration<?> callable, Interpreter interpreter, ProgramState state) {
    if (row.handles().isPresent()) {
      Parameter handled = callable.getParameter(row.handles().getAsInt());
      TypeName type = interpreter.context().file().type(handled.getType());
      String text = callable.getNameAsString() + "(" + handled.getTypeAsString() + ")";
      state.assume(interpreter.handling(List.of(type), text, handled, handled.getNameAsString()));
    }
  }

  /** Returns the parameter that holds the exception: the only one that is named like a type of exceptions. */
  private static String exceptionName(CallableDeclaration<?> callable) {
    return callable.getParameters().stream()
        .filter(parameter -> parameter.getTypeAsString().endsWith("Exception")
            || parameter.getTypeAsString().endsWith("Throwable"))
        .map(Parameter::getNameAsString)
        .findFirst().orElse("-");
  }
}
