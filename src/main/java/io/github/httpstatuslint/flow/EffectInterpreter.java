package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.model.CallRow;
import io.github.httpstatuslint.model.Effect;
import io.github.httpstatuslint.model.Reads;
import io.github.httpstatuslint.model.Returned;
import io.github.httpstatuslint.model.Source;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.Site;
import io.github.httpstatuslint.source.TypeName;
import java.util.List;
import java.util.Set;

/** Applies the effects of one row to the state, and says what the call returns. */
final class EffectInterpreter {

  private final Interpreter interpreter;

  EffectInterpreter(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  private AnalysisContext context() {
    return interpreter.context();
  }

  Value apply(CallRow row, Value receiver, Node node, List<Value> arguments, ProgramState state) {
    return apply(new RowCall(row, receiver, Value.NOTHING, node, arguments, state));
  }

  /** Applies a constructor's row to an object of a subclass. */
  void construct(CallRow row, Value object, Node node, List<Value> arguments, ProgramState state) {
    apply(new RowCall(row, object, object, node, arguments, state));
  }

  private Value apply(RowCall call) {
    CallRow row = call.row();
    context().applied(row.id());
    Value subject = subject(call);
    Condition condition = Condition.OPAQUE;
    for (Effect effect : row.effects()) {
      if (effect instanceof Effect.TestHeader || effect instanceof Effect.TestCause) {
        condition = test(effect, subject, call);
      } else {
        apply(effect, subject, call);
      }
    }
    Value returned = condition == Condition.OPAQUE
        ? interpreter.handover().routed(returned(subject, call), call)
        : Value.test(condition);
    return row.reads().map(reads -> returned.from(read(reads, call))).orElse(returned);
  }

  private Subject read(Reads reads, RowCall call) {
    List<String> names = reads.header().map(source -> value(source, call).texts()).orElse(List.of());
    return switch (reads.feature()) {
      case HEADER -> names.size() == 1 ? Subject.header(names.get(0)) : Subject.NONE;
      case PATH -> Subject.PATH;
      case PARAMETER -> Subject.of(Subject.Kind.PARAMETER);
      case CONTENT -> Subject.of(Subject.Kind.CONTENT);
      case PRINCIPAL -> Subject.of(Subject.Kind.PRINCIPAL);
      case METHOD -> Subject.of(Subject.Kind.METHOD);
      case LENGTH -> Subject.of(Subject.Kind.LENGTH);
      case UPSTREAM -> Subject.of(Subject.Kind.UPSTREAM);
      case MILLISECONDS -> Subject.of(Subject.Kind.MILLISECONDS);
      case TEXT -> ofText(call.row().kind() == CallRow.Kind.STATIC ? call.arguments().get(0) : call.receiver());
    };
  }

  private static Subject ofText(Value value) {
    return value.subject().isKnown() || !value.type().isKnown()
        ? value.subject()
        : Subject.textOf(value.type());
  }

  /** What the effects change: the object that the call makes, the argument that the row names, or the receiver. */
  private Value subject(RowCall call) {
    if (!call.created().isNothing()) {
      return call.created();
    }
    if (call.row().on().isPresent()) {
      return value(call.row().on().get(), call);
    }
    Returned returned = call.row().returned();
    if (returned instanceof Returned.Copy) {
      UnitId copy = context().allocation(call.node());
      call.state().unit(copy, call.state().joined(call.receiver().units()));
      return Value.unit(call.receiver().type(), Set.of(copy));
    }
    if (returned instanceof Returned.OfType of && call.row().kind() != CallRow.Kind.INSTANCE) {
      UnitKind kind = context().types().kind(of.type());
      if (kind == UnitKind.EXCHANGE) {
        return interpreter.names().ofType(of.type());
      }
      if (kind != UnitKind.NONE) {
        return fresh(of.type(), call);
      }
    }
    return returned instanceof Returned.Created created ? fresh(created.type(), call) : call.receiver();
  }

  private Value fresh(TypeName type, RowCall call) {
    UnitId fresh = context().allocation(call.node());
    call.state().unit(fresh, ResponseState.FRESH);
    return Value.unit(type, Set.of(fresh));
  }

  private Value returned(Value subject, RowCall call) {
    Returned returned = call.row().returned();
    if (returned instanceof Returned.Self) {
      return call.receiver();
    }
    if (returned instanceof Returned.Copy || returned instanceof Returned.Created) {
      return subject;
    }
    if (returned instanceof Returned.OfType of) {
      boolean isUnit = context().types().kind(of.type()) != UnitKind.NONE;
      return isUnit && !subject.units().isEmpty()
          ? subject.withType(of.type())
          : interpreter.names().ofType(of.type());
    }
    if (returned instanceof Returned.Entry || returned instanceof Returned.Keys) {
      return interpreter.maps().read(returned, call.receiver(), call.node(), source -> value(source, call), call.state());
    }
    if (returned instanceof Returned.PassThrough through) {
      Value value = Value.NOTHING;
      for (Source source : through.sources()) {
        value = value.join(value(source, call));
      }
      if (through.as().isKnown() && call.row().kind() == CallRow.Kind.STATIC) {
        value = value.spelt(StatusSpelling.lookup(through.as().qualified()));
      }
      return through.as().isKnown() ? value.withType(through.as()) : value;
    }
    return Value.UNKNOWN;
  }

  private void apply(Effect effect, Value subject, RowCall call) {
    ProgramState state = call.state();
    if (effect instanceof Effect.SetStatus set) {
      Value status = statusGiven(set, call);
      List<ResponseState> bearers = status.units().stream().map(state::unit).toList();
      Site site = site(set.status(), call);
      Replacement replacement = new Replacement(context(), call.node(), leavesAtOnce(call.row()));
      replacement.late(subject, status, state);
      state.update(subject, unit -> {
        Set<OtherStatus> replaced = replacement.of(unit, status);
        return unit.withStatus(status, bearers, site).map(facts ->
            facts.withOthers(replaced).withBody(known(facts.body(), call.row())));
      });
    } else if (effect instanceof Effect.SetHeader set) {
      setHeader(set, subject, call);
    } else if (effect instanceof Effect.WriteBody write) {
      BodyFacts body = write.content()
          .map(content -> new Content(context(), state).of(value(content, call), call.argument(content)))
          .orElse(BodyFacts.UNKNOWN);
      state.update(subject, unit -> unit.map(facts -> facts.withBody(body)));
    } else if (effect instanceof Effect.RemoveHeader remove) {
      removeHeader(value(remove.name(), call), subject, state);
    } else if (effect instanceof Effect.CopyHeaders copy) {
      HeaderFacts added = headersOf(value(copy.from(), call), state);
      state.update(subject, unit -> unit.mapHeaders(headers -> headers.plus(added)));
    } else if (effect instanceof Effect.CopyStatus copy) {
      ResponseState from = state.joined(value(copy.from(), call).units());
      state.update(subject, unit -> unit.withStatusOf(from));
    } else if (effect instanceof Effect.Clear clear) {
      state.update(subject, unit -> cleared(unit, clear));
    } else if (effect instanceof Effect.Commit) {
      commit(subject, call);
    } else if (effect instanceof Effect.Render render) {
      interpreter.maps().render(value(render.view(), call), value(render.model(), call), call.node(), state);
    } else if (effect instanceof Effect.Raise raise) {
      raise(raise.unit() instanceof Source.Receiver ? subject : value(raise.unit(), call), raise.surely(), call);
    } else if (effect instanceof Effect.Rescue rescue) {
      interpreter.handover().rescue(rescue, call);
    } else if (effect instanceof Effect.Escape escape) {
      state.escape(value(escape.unit(), call));
    } else if (effect instanceof Effect.Respond respond) {
      respond(value(respond.unit(), call), call);
    } else if (effect instanceof Effect.InstallHandler install) {
      interpreter.handover().install(install, call);
    } else if (effect instanceof Effect.ConfigureHeaders configure) {
      interpreter.handover().configure(configure, subject, call);
    }
  }

  private Value statusGiven(Effect.SetStatus set, RowCall call) {
    boolean isFirst = set.status() instanceof Source.Argument argument && argument.index() == 0;
    return new GivenStatus(context(), call.row())
        .of(value(set.status(), call), isFirst ? site(set.status(), call) : null);
  }

  private Condition test(Effect effect, Value subject, RowCall call) {
    if (effect instanceof Effect.TestCause test) {
      Proof proof = Proof.of(Set.of(test.cause()));
      return test.positive()
          ? new Condition.Test(call.node(), proof, Proof.OPEN)
          : new Condition.Test(call.node(), Proof.OPEN, proof);
    }
    List<String> names = value(((Effect.TestHeader) effect).name(), call).texts();
    return names.size() == 1 && !subject.units().isEmpty()
        ? new Condition.HeaderTest(subject.units(), new HeaderName(names.get(0)), true)
        : Condition.OPAQUE;
  }

  private void setHeader(Effect.SetHeader set, Value subject, RowCall call) {
    Value name = value(set.name(), call);
    Value value = values(set.value(), call);
    List<String> names = name.texts();
    Site site = site(set.value(), call);
    names.forEach(header -> late(new HeaderName(header), subject, site, call.state()));
    if (names.isEmpty()) {
      call.state().escape(subject);
    } else if (value.isNull()) {
      if (!set.adds()) {
        removeHeader(name, subject, call.state());
      }
    } else if (names.size() == 1 && !value.mayBeNull()) {
      HeaderName header = new HeaderName(names.get(0));
      call.state().update(subject, unit -> unit.mapHeaders(facts ->
          mayAdd(set, call) ? facts.adding(header, value, site) : facts.with(header, value, site)));
    } else {
      for (String possible : names) {
        HeaderName header = new HeaderName(possible);
        call.state().update(
            subject, unit -> unit.mapHeaders(facts -> facts.possiblyWith(header, value, site)));
      }
    }
  }

  /** Builders add to what is there, even where a null removes it. */
  private static boolean mayAdd(Effect.SetHeader set, RowCall call) {
    return set.adds() || call.row().returned() instanceof Returned.Self;
  }

  /** Returns the value, or where it is the first of any number of arguments, each of them. */
  private Value values(Source source, RowCall call) {
    Value value = value(source, call);
    int last = call.row().parameters().size() - 1;
    if (call.row().rest() && source instanceof Source.Argument argument && argument.index() == last) {
      for (Value more : call.arguments().subList(Math.min(last + 1, call.arguments().size()), call.arguments().size())) {
        value = value.join(more);
      }
    }
    return value;
  }

  /** A header that is set once the response has gone: what has gone lacks it. */
  private void late(HeaderName header, Value subject, Site site, ProgramState state) {
    for (UnitId id : subject.units()) {
      state.unit(id).gone().forEach(status -> context().late(status, header, site));
    }
  }

  private BodyFacts known(BodyFacts body, CallRow row) {
    return context().frameworks().knowsContent(row) ? body : BodyFacts.UNKNOWN;
  }

  private static boolean leavesAtOnce(CallRow row) {
    return row.effects().stream().anyMatch(Effect.Commit.class::isInstance);
  }

  /** The argument's expression, or the call where the value is not an argument; null in another file. */
  private Site site(Source source, RowCall call) {
    return context().ownSite(call.argument(source));
  }

  private static void removeHeader(Value name, Value subject, ProgramState state) {
    List<String> names = name.texts();
    if (names.size() == 1) {
      HeaderName header = new HeaderName(names.get(0));
      state.update(subject, unit -> unit.mapHeaders(facts -> facts.without(header)));
    } else {
      state.escape(subject);
    }
  }

  /** A bag that was not built in sight may hold anything; a null bag holds nothing, a constant the header it names. */
  static HeaderFacts headersOf(Value bag, ProgramState state) {
    if (bag.isNull()) {
      return HeaderFacts.NONE;
    }
    if (bag.texts().size() == 1) {
      return HeaderFacts.NONE.with(new HeaderName(bag.texts().get(0)), Value.UNKNOWN, null);
    }
    HeaderFacts known = bag.units().isEmpty() ? HeaderFacts.UNKNOWN : state.joined(bag.units()).headers();
    return bag.unknown() ? known.join(HeaderFacts.UNKNOWN) : known;
  }

  private static ResponseState cleared(ResponseState unit, Effect.Clear clear) {
    ResponseState next = clear.headers() ? unit.mapHeaders(headers -> HeaderFacts.NONE) : unit;
    return clear.status() ? next.withoutStatus() : next;
  }

  private void commit(Value subject, RowCall call) {
    ProgramState state = call.state();
    for (UnitId id : subject.units()) {
      state.unit(id).forEachChosen(
          (status, facts) -> context().leaves(status, facts, state.path(), call.node()));
    }
    context().undecided(state.joined(subject.units()));
    state.update(subject, ResponseState::committed);
  }

  private void raise(Value unit, boolean surely, RowCall call) {
    if (surely) {
      interpreter.frame().leave(Abrupt.Kind.THROW, null, call.state(), unit, call.node());
    } else {
      interpreter.frame().mayThrow(call.state(), unit, call.node());
    }
  }

  /** The unit goes out with what the live response carries; both are gone then. */
  private void respond(Value unit, RowCall call) {
    ResponseFacts live = call.state().unit(AnalysisContext.EXCHANGE).facts();
    boolean finished = context().types().kind(unit.type()) == UnitKind.RESPONSE;
    for (UnitId id : unit.units()) {
      call.state().unit(id).forEachChosen(
          (status, facts) -> context().leaves(
              status, live.plus(finished ? facts : facts.explained()), call.state().path(), call.node()));
    }
  }

  private Value value(Source source, RowCall call) {
    if (source instanceof Source.Argument argument) {
      return argument.index() < call.arguments().size()
          ? call.arguments().get(argument.index())
          : Value.UNKNOWN;
    }
    if (source instanceof Source.LambdaResult result) {
      return interpreter.handover().result(result.index(), call);
    }
    if (source instanceof Source.Receiver) {
      return call.receiver();
    }
    Object constant = ((Source.Literal) source).value();
    TypeName type = constant instanceof Integer ? TypeName.INT : TypeName.STRING;
    return Value.constant(
        type, context().constant(constant, call.node(), call.state().path()));
  }

  /**
   * A value goes to code that cannot be seen. A finished response is on its way out then, as it is;
   * to anything else headers may still be added.
   */
  void handOver(Value value, Node at, ProgramState state) {
    handOver(value, Value.UNKNOWN, at, state);
  }

  /** The same, from a call on a value that may hand what it holds to a lambda. */
  void handOver(Value value, Value receiver, Node at, ProgramState state) {
    emitIfFinished(value, at, state);
    state.escape(value);
    if (!value.lambdas().isEmpty()) {
      Value result = interpreter.lambdas().handedOver(value, receiver, state);
      emitIfFinished(result, at, state);
      state.escape(result);
    }
  }

  private void emitIfFinished(Value value, Node at, ProgramState state) {
    if (context().types().kind(value.type()) == UnitKind.RESPONSE) {
      value.units().forEach(
          id -> state.unit(id).forEachChosen(
              (status, facts) -> context().leaves(status, facts, state.path(), at)));
    }
  }
}
