package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import io.github.httpstatuslint.model.UnitKind;

/**
 * Turns the ways out of a handler into emissions. Facts are judged here, where the response leaves.
 *
 * @param interpreter reads what exceptions of the project say of themselves
 * @param answers what the body returns is the response: a returned problem leaves
 * @param exchangeLeaves the status of the live response is the answer, not that of a returned value
 */
record Exits(Interpreter interpreter, boolean answers, boolean exchangeLeaves) {

  private AnalysisContext context() {
    return interpreter.context();
  }

  void emit(Frame frame, ProgramState atEnd, Node body) {
    for (Abrupt way : frame.abrupt()) {
      if (way.kind() == Abrupt.Kind.RETURN) {
        returned(way.value(), way.state(), way.at());
      } else if (way.kind() == Abrupt.Kind.THROW) {
        thrown(way.value(), way.state(), way.at());
      }
    }
    if (!atEnd.isDead()) {
      returned(Value.NOTHING, atEnd, body);
    }
  }

  private void returned(Value value, ProgramState state, Node exit) {
    UnitKind kind = context().types().kind(value.type());
    boolean isResponse = switch (kind) {
      case RESPONSE, BUILDER, EXCEPTION -> true;
      case PROBLEM, STATUS -> answers;
      default -> false;
    };
    if (kind == UnitKind.EXCEPTION) {
      raised(value, state, exit);
    } else if (isResponse && kind == UnitKind.STATUS) {
      emitStatus(value, state, exit);
    } else if (isResponse) {
      emit(value, state, kind == UnitKind.BUILDER && mayBeGoneOnWith(), exit);
    }
    if (kind == UnitKind.NONE && !value.units().isEmpty()) {
      thrown(value, state, exit);
    }
    if (exchangeLeaves && !isResponse) {
      emitExchange(state, exit);
    }
  }

  /** A helper's caller may add to a builder; a handler's result, and one declared a finished response, is done. */
  private boolean mayBeGoneOnWith() {
    return exchangeLeaves && !answers;
  }

  private void emitStatus(Value value, ProgramState state, Node exit) {
    HeaderFacts live = state.unit(AnalysisContext.EXCHANGE).headers();
    value.constants().stream()
        .filter(constant -> constant.value() instanceof Integer)
        .forEach(status -> context().leaves(status, live, state.path(), exit));
  }

  /** An exception that carries a status goes to the framework, unless the project has a handler for just it. */
  private void thrown(Value value, ProgramState state, Node exit) {
    boolean carriesStatus = context().types().kind(value.type()) == UnitKind.EXCEPTION;
    boolean ownClass = !value.units().isEmpty() && context().declared(value.type()).isPresent();
    if (carriesStatus && !(ownClass && context().isAnswered(value.type()))) {
      raised(value, state, exit);
    } else if (ownClass) {
      interpreter.answers().to(value, state);
    }
  }

  private void raised(Value exception, ProgramState state, Node exit) {
    Value leaving = interpreter.objects().leaving(exception, exit, state);
    emit(leaving, state, false, exit);
  }

  /** What the live response carries already goes out with the returned or thrown unit. */
  private void emit(Value value, ProgramState state, boolean unfinished, Node exit) {
    HeaderFacts live = state.unit(AnalysisContext.EXCHANGE).headers();
    for (UnitId id : value.units()) {
      state.unit(id).forEachChosen(
          (status, headers) -> {
            HeaderFacts all = live.plus(headers);
            if (unfinished) {
              context().leavesUnfinished(status, all, state.path(), exit);
            } else {
              context().leaves(status, all, state.path(), exit);
            }
          });
      state.unit(id).forEachRelayed((site, headers) -> context().relays(site, live.plus(headers)));
    }
  }

  private void emitExchange(ProgramState state, Node exit) {
    context().undecided(state.unit(AnalysisContext.EXCHANGE));
    state.unit(AnalysisContext.EXCHANGE).forEachChosen(
        (status, headers) -> context().leaves(status, headers, state.path(), exit));
  }
}
