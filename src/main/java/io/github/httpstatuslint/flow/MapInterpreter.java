package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.model.HandlerRow;
import io.github.httpstatuslint.model.Returned;
import io.github.httpstatuslint.model.Source;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Maps that were made in sight, and the views that are rendered with them. */
final class MapInterpreter {

  private final Interpreter interpreter;

  MapInterpreter(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Returns what a map holds under a name, or all its names; unknown where somebody else may have put something in. */
  Value read(Returned what, Value map, Node at, Function<Source, Value> values, ProgramState state) {
    if (map.units().isEmpty() || map.unknown()) {
      return Value.UNKNOWN;
    }
    HeaderFacts facts = state.joined(map.units()).headers();
    return what instanceof Returned.Entry entry
        ? entry(values.apply(entry.key()).texts(), facts)
        : names(facts, at, state);
  }

  private static Value entry(List<String> names, HeaderFacts facts) {
    Value value = Value.NOTHING;
    for (String name : names) {
      value = value.join(facts.entry(new HeaderName(name)).orElse(Value.UNKNOWN));
    }
    return names.isEmpty() ? Value.UNKNOWN : value;
  }

  private Value names(HeaderFacts facts, Node at, ProgramState state) {
    Optional<Set<HeaderName>> names = facts.names();
    if (names.isEmpty()) {
      return Value.UNKNOWN;
    }
    Value all = Value.NOTHING;
    for (HeaderName name : names.get()) {
      all = all.join(Value.constant(
          TypeName.STRING, interpreter.context().constant(name.toString(), at, state.path())));
    }
    return all;
  }

  /** A view of the project writes to the live response what its model says. */
  void render(Value view, Value model, Node at, ProgramState state) {
    for (String owner : interpreter.context().types().lineage(view.type())) {
      for (HandlerRow row : interpreter.context().frameworks().handlers(owner)) {
        List<Value> arguments = arguments(row, model);
        Optional<Callee> method = interpreter.calls().methodOf(view.type(), row.name(), arguments, view);
        if (method.isPresent()) {
          interpreter.context().applied(row.id());
          interpreter.lambdas().invoke(method.get(), at, arguments, state);
          return;
        }
      }
    }
    state.escape(Value.unit(TypeName.UNKNOWN, Set.of(AnalysisContext.EXCHANGE)));
  }

  /** The model comes first, and whatever else the method takes is what its type says. */
  private List<Value> arguments(HandlerRow row, Value model) {
    List<Value> arguments = new ArrayList<>(List.of(model));
    row.parameters().stream().skip(1).forEach(type -> arguments.add(interpreter.names().ofType(type)));
    return arguments;
  }
}
