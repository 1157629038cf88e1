package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.TryStmt;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a thrown exception of the project to the project's own code that answers for it: a handler method,
 * or a catch clause. What leaves there with the exception's status was chosen by whoever made the exception.
 */
final class Answers {

  private static final int LOWEST = 400;
  private static final int HIGHEST = 999;

  /** A status may lie in an enum constant in a field of an error in a field. */
  private static final int MAX_FIELDS = 3;

  private final Interpreter interpreter;
  private final Budget budget = new Budget();
  private boolean running;
  private boolean exhausted;

  Answers(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  private AnalysisContext context() {
    return interpreter.context();
  }

  /**
   * Sends the statuses that an exception carries to where they leave; those of other files are theirs.
   * What is thrown there goes to the framework.
   */
  void to(Value exception, ProgramState thrown) {
    if (running || exhausted || !carriesOwnStatus(exception, thrown, MAX_FIELDS)) {
      return;
    }
    Budget ofBody = context().spend(budget);
    running = true;
    try {
      answer(exception, thrown);
    } catch (Budget.Exceeded e) {
      // a body with so many exceptions is judged without the rest of them
      exhausted = true;
    } finally {
      running = false;
      context().spend(ofBody);
    }
  }

  /** The nearest handler answers; where there is none, the catch clauses; where those send nothing, a handler of all. */
  private void answer(Value exception, ProgramState thrown) {
    Set<String> lineage = context().types().lineage(exception.type());
    List<AnswerPlace> nearest = context().handled().handlersOf(context().file(), lineage);
    boolean toFramework = context().types().kind(exception.type()) == UnitKind.EXCEPTION;
    if (runAll(nearest, exception, thrown) || !nearest.isEmpty() || toFramework) {
      return;
    }
    if (!runAll(clauses(lineage), exception, thrown)) {
      runAll(context().handled().handlersOfAll(context().file()), exception, thrown);
    }
  }

  /** Returns whether something left. */
  private boolean runAll(List<AnswerPlace> places, Value exception, ProgramState thrown) {
    int before = context().departures();
    for (AnswerPlace place : places) {
      place.find(context().file()).ifPresent(found -> run(found, exception, thrown.copy()));
    }
    return context().departures() > before;
  }

  private List<AnswerPlace> clauses(Set<String> lineage) {
    List<AnswerPlace> places = new ArrayList<>();
    for (String name : lineage) {
      TypeName type = new TypeName(name);
      if (context().declared(type).isPresent()) {
        places.addAll(context().handled().clausesOf(context().file(), type));
      }
    }
    return places;
  }

  /** What the exception is thrown with goes on: headers of the live response, guards, the method. */
  private void run(AnswerPlace.Found place, Value exception, ProgramState state) {
    MethodDeclaration method = place.method();
    Frame frame = new Frame(null, place.file(), method, place.type());
    state.locals(new HashMap<>());
    state.unit(AnalysisContext.EXCHANGE, state.unit(AnalysisContext.EXCHANGE).withoutStatus());
    interpreter.inside(frame, () -> {
      Handler handler = Handler.of(method, context(), interpreter);
      handler.enter(state);
      if (place.clause() == null) {
        enter(place, exception, state);
      } else if (place.clause().getParentNode().orElse(null) instanceof TryStmt attempt) {
        interpreter.tries().throwingIn(attempt, exception, () -> body(method, state));
      }
      new Exits(interpreter, handler.answers(), handler.exchangeLeaves()).emit(frame, state, method);
    });
  }

  private void enter(AnswerPlace.Found place, Value exception, ProgramState state) {
    if (place.parameter() >= 0) {
      state.bind(place.method().getParameter(place.parameter()).getNameAsString(), exception);
    }
    body(place.method(), state);
  }

  private void body(MethodDeclaration method, ProgramState state) {
    method.getBody().ifPresent(body -> interpreter.statements().exec(body, state));
  }

  private boolean carriesOwnStatus(Value object, ProgramState state, int depth) {
    for (UnitId id : object.units()) {
      boolean[] own = {false};
      state.unit(id).forEachChosen((status, headers) -> own[0] |= isOwnStatus(status));
      boolean inField = depth > 0 && state.fieldsOf(id).stream().anyMatch(
          field -> field.constants().stream().anyMatch(this::isOwnStatus)
              || carriesOwnStatus(field, state, depth - 1));
      if (own[0] || inField) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwnStatus(Constant constant) {
    return constant.value() instanceof Integer code
        && code >= LOWEST
        && code <= HIGHEST
        && context().isOwn(constant);
  }
}
