package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.TypeName;
import java.util.List;
import java.util.Set;

/**
 * The status that an object names which is none of a framework's: an error body of the project's own. Only a library's
 * constant is taken for a status; a number may be an error code.
 */
record NamedStatus(AnalysisContext context, ProgramState state) {

  /** Stands beside an object's fields; no field of Java has such a name. */
  static final String FIELD = "(status)";

  /** Returns an object that was created with these arguments, of which one may be its status. */
  Value in(Value object, TypeName type, List<Value> arguments, Node creation) {
    List<Value> statuses = arguments.stream().filter(NamedStatus::isStatus).toList();
    if (statuses.size() != 1 || context.types().kind(type) != UnitKind.NONE) {
      return object;
    }
    Value named = object.units().isEmpty() ? Value.unit(type, Set.of(context.allocation(creation))) : object;
    put(named, statuses.get(0));
    return named;
  }

  /** A setter of an object that is known to be a value object tells it another status. */
  void told(Value object, List<Value> arguments) {
    if (arguments.size() == 1 && isStatus(arguments.get(0))) {
      put(object, arguments.get(0));
    }
  }

  private void put(Value object, Value status) {
    if (object.units().size() == 1) {
      UnitId id = object.units().iterator().next();
      state.field(new ProgramState.Field(id, FIELD, false), status);
    }
  }

  private static boolean isStatus(Value argument) {
    return !argument.unknown()
        && !argument.constants().isEmpty()
        && argument.constants().stream().allMatch(
            constant -> constant.value() instanceof Integer
                && constant.spelling().kind() == StatusSpelling.Kind.CONSTANT);
  }
}
