package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.TypeName;
import java.util.Set;
import java.util.OptionalInt;

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
      emit(value, replaced(value, state, exit), state, kind == UnitKind.BUILDER && mayBeGoneOnWith(), exit);
    }
    if (kind == UnitKind.NONE && !value.units().isEmpty()) {
      thrown(value, state, exit);
    }
    if (exchangeLeaves && !isResponse) {
      emitExchange(value, state, exit);
    }
  }

  /** A helper's caller may add to a builder; a handler's result, and one declared a finished response, is done. */
  private boolean mayBeGoneOnWith() {
    return exchangeLeaves && !answers;
  }

  private void emitStatus(Value value, ProgramState state, Node exit) {
    ResponseFacts live = state.unit(AnalysisContext.EXCHANGE).facts();
    value.constants().stream()
        .filter(constant -> constant.value() instanceof Integer)
        .forEach(status -> context().leaves(status, live, state.path(), exit));
  }

  /** An exception that carries a status goes to the framework, unless the project has a handler for just it. */
  private void thrown(Value value, ProgramState state, Node exit) {
    boolean carriesStatus = context().types().kind(value.type()) == UnitKind.EXCEPTION;
    boolean ownClass = !value.units().isEmpty() && context().declared(value.type()).isPresent();
    OptionalInt instead = context().types().sentAs(value.type());
    if (carriesStatus && instead.isPresent()) {
      claimed(value, instead.getAsInt(), state, exit);
    } else if (carriesStatus && !(ownClass && context().isAnswered(value.type()))) {
      raised(value, state, exit);
    } else if (ownClass) {
      interpreter.answers().to(value, state);
    }
  }

  /** The status that the exception carries is not sent. Thrown outside a handler, somebody may make something of it. */
  private void claimed(Value exception, int sent, ProgramState state, Node exit) {
    if (!answers || context().isAnswered(exception.type())) {
      return;
    }
    for (UnitId id : exception.units()) {
      state.unit(id).forEachChosen((status, facts) -> {
        ResponseFacts leaving = ResponseFacts.UNKNOWN.withOthers(Set.of(status.as(OtherStatus.Reason.CLAIMED)));
        context().leaves(status.withValue(sent), leaving, state.path(), exit);
      });
    }
  }

  private void raised(Value exception, ProgramState state, Node exit) {
    Value leaving = interpreter.objects().leaving(exception, exit, state);
    HeaderFacts live = state.unit(AnalysisContext.EXCHANGE).headers();
    emit(leaving, ResponseFacts.NONE.withHeaders(live), state, false, exit);
  }

  /** Returns what the live response carries when another one is returned, whose status takes its place. */
  private ResponseFacts replaced(Value value, ProgramState state, Node exit) {
    ResponseState live = state.unit(AnalysisContext.EXCHANGE);
    Replacement replacement = new Replacement(context(), exit, true);
    ResponseFacts facts = live.facts();
    for (UnitId id : value.units()) {
      for (ResponseState.Status next : state.unit(id).statuses()) {
        if (next instanceof ResponseState.Chosen chosen) {
          Value status = Value.constant(TypeName.INT, chosen.constant());
          facts = facts.withOthers(replacement.of(live, status));
        }
      }
    }
    return facts;
  }

  /**
   * What the live response carries already goes out with the returned or thrown unit. The framework has a page or document
   * for an exception that does not explain itself.
   */
  private void emit(Value value, ResponseFacts live, ProgramState state, boolean unfinished, Node exit) {
    boolean finished = context().types().kind(value.type()) == UnitKind.RESPONSE;
    for (UnitId id : value.units()) {
      state.unit(id).forEachChosen(
          (status, facts) -> {
            ResponseFacts all = live.plus(finished ? facts : facts.explained());
            if (unfinished) {
              context().leavesUnfinished(status, all, state.path(), exit);
            } else {
              context().leaves(status, all, state.path(), exit);
            }
          });
      state.unit(id).forEachRelayed((site, headers) -> context().relays(site, live.headers().plus(headers)));
    }
  }

  /** What a handler returns beside its status is the content; a boolean only says whether others go on. */
  private void emitExchange(Value returned, ProgramState state, Node exit) {
    boolean returnsNothing = returned.isNothing() || returned.type().equals(TypeName.BOOLEAN);
    context().undecided(state.unit(AnalysisContext.EXCHANGE));
    state.unit(AnalysisContext.EXCHANGE).forEachChosen(
        (status, facts) -> context().leaves(
            status, returnsNothing ? facts : facts.withBody(BodyFacts.UNKNOWN), state.path(), exit));
  }
}
