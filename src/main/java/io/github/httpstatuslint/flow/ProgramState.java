package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.source.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Everything that is known at one point of a body: locals, units, guards. Changed in place by the
 * interpreter that owns it; branches work on copies. A dead state stands after return and throw.
 */
final class ProgramState {

  private Map<String, Value> locals = new HashMap<>();
  private Map<UnitId, ResponseState> units = new HashMap<>();
  private Map<Field, Value> fields = new HashMap<>();
  private Path path = Path.START;
  private boolean dead;

  /** A field of an object that was created in sight; {@code fixed} where nobody can assign it again. */
  record Field(UnitId object, String name, boolean fixed) {}

  static ProgramState deadState() {
    ProgramState state = new ProgramState();
    state.dead = true;
    return state;
  }

  ProgramState copy() {
    ProgramState copy = new ProgramState();
    copy.locals = new HashMap<>(locals);
    copy.units = new HashMap<>(units);
    copy.fields = new HashMap<>(fields);
    copy.path = path;
    copy.dead = dead;
    return copy;
  }

  boolean isDead() {
    return dead;
  }

  void die() {
    dead = true;
  }

  Path path() {
    return path;
  }

  void path(Path other) {
    path = other;
  }

  Value local(String name) {
    return locals.get(name);
  }

  void bind(String name, Value value) {
    locals.put(name, value);
  }

  void unbind(String name) {
    locals.remove(name);
  }

  Map<String, Value> locals() {
    return locals;
  }

  void locals(Map<String, Value> others) {
    locals = others;
  }

  ResponseState unit(UnitId id) {
    return units.getOrDefault(id, ResponseState.OPAQUE);
  }

  void unit(UnitId id, ResponseState state) {
    units.put(id, state);
  }

  /** Returns what a field of an object holds, or null where it is not known. */
  Value field(UnitId object, String name) {
    Value known = fields.get(new Field(object, name, true));
    return known != null ? known : fields.get(new Field(object, name, false));
  }

  /** Returns what the fields of an object hold, as far as it is known. */
  List<Value> fieldsOf(UnitId object) {
    return fields.entrySet().stream()
        .filter(entry -> entry.getKey().object() == object).map(Map.Entry::getValue).toList();
  }

  void field(Field field, Value value) {
    fields.put(field, value);
  }

  /** Takes over what another state knows of an object. */
  void adopt(UnitId id, ProgramState that) {
    units.put(id, that.unit(id));
    that.fields.forEach((field, value) -> {
      if (field.object() == id) {
        fields.put(field, value);
      }
    });
  }

  /** Returns the joined state of several units. */
  ResponseState joined(Set<UnitId> ids) {
    return ids.stream().map(this::unit).reduce(ResponseState::join).orElse(ResponseState.OPAQUE);
  }

  /** Changes a unit for certain where it is the only possibility, else perhaps. */
  void update(Value subject, UnaryOperator<ResponseState> change) {
    boolean certain = subject.units().size() == 1 && !subject.unknown();
    for (UnitId id : subject.units()) {
      ResponseState before = unit(id);
      ResponseState after = change.apply(before);
      units.put(id, certain ? after : before.join(after));
    }
  }

  /** Code that cannot be seen was handed the value: its units may have any further header. */
  void escape(Value value) {
    for (UnitId id : value.units()) {
      units.put(id, unit(id).mapHeaders(HeaderFacts::withOthers));
      fields.keySet().removeIf(field -> field.object() == id && !field.fixed());
    }
  }

  /** Code that cannot be seen has had the live response. */
  void escapeExchange() {
    escape(Value.unit(TypeName.UNKNOWN, Set.of(AnalysisContext.EXCHANGE)));
  }

  /** Goes on inside a branch that a condition guards. */
  void assume(Condition condition) {
    path = path.and(condition);
    refine(condition);
  }

  /** Goes on behind a test, where a condition holds. */
  void pass(Condition condition) {
    path = path.past(condition);
    refine(condition);
  }

  private void refine(Condition condition) {
    if (condition instanceof Condition.HeaderTest test && test.units().size() == 1) {
      UnitId id = test.units().iterator().next();
      HeaderFacts known = unit(id).headers();
      boolean elsewhere = id == AnalysisContext.EXCHANGE;
      dead |= !elsewhere && (test.present() ? known.never(test.header()) : known.always(test.header()));
      units.put(id, unit(id).assuming(test.header(), test.present()));
    } else if (condition instanceof Condition.All all) {
      all.parts().forEach(this::refine);
    }
  }

  /** Becomes the join of itself and another state. */
  void join(ProgramState that) {
    if (that.dead) {
      return;
    }
    if (dead) {
      become(that);
      return;
    }
    that.locals.forEach((name, value) -> locals.merge(name, value, Value::join));
    that.units.forEach((id, state) -> units.merge(id, state, ResponseState::join));
    that.fields.forEach((field, value) -> fields.merge(field, value, Value::join));
    path = path.join(that.path);
  }

  /** Becomes another state, which must not be used any more. */
  void become(ProgramState that) {
    locals = that.locals;
    units = that.units;
    fields = that.fields;
    path = that.path;
    dead = that.dead;
  }
}
