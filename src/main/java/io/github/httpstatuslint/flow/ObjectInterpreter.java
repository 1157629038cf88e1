package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import io.github.httpstatuslint.model.ModelType;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Objects of the project's own classes: exceptions that carry a status, enum constants, value objects. */
final class ObjectInterpreter {

  private static final int MAX_DEPTH = 6;

  private final Interpreter interpreter;

  ObjectInterpreter(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  private AnalysisContext context() {
    return interpreter.context();
  }

  /** Creates an object of a class of the project; empty where its class cannot be seen. */
  Optional<Value> create(TypeName type, Node at, List<Value> arguments, ProgramState state) {
    Optional<Declared> declared = context().declared(type);
    if (declared.isEmpty() || interpreter.frame().depth() > MAX_DEPTH) {
      return Optional.empty();
    }
    UnitId id = context().allocation(at);
    state.unit(id, ResponseState.FRESH);
    Value object = Value.unit(type, Set.of(id));
    construct(object, declared.get(), arguments, at, state);
    return Optional.of(object);
  }

  /** Runs the constructor that fits by its number of parameters; of several, nothing is certain. */
  void construct(Value object, Declared declared, List<Value> arguments, Node at, ProgramState state) {
    if (declared.type() instanceof RecordDeclaration record) {
      components(object, record, arguments, state);
      return;
    }
    List<ConstructorDeclaration> fitting = declared.type().getConstructors().stream()
        .filter(constructor -> constructor.getParameters().size() == arguments.size()).toList();
    Optional<ConstructorDeclaration> only =
        new Overloads(context().types()).meant(fitting, declared.file(), arguments);
    if (only.isEmpty()) {
      if (!arguments.isEmpty() || !declared.type().getConstructors().isEmpty()) {
        unknown(object, arguments, at, state);
      }
      return;
    }
    Frame frame = interpreter.frame();
    if (frame.isActive(only.get()) || frame.depth() > MAX_DEPTH) {
      unknown(object, arguments, at, state);
      return;
    }
    Frame inner = new Frame(frame, declared.file(), only.get(), object.type()).on(object);
    run(inner, only.get(), declared, arguments, state);
  }

  private void run(
      Frame inner,
      ConstructorDeclaration constructor,
      Declared declared,
      List<Value> arguments,
      ProgramState state) {
    Map<String, Value> locals = state.locals();
    state.locals(new HashMap<>());
    interpreter.inside(inner, () -> {
      initializers(inner.self(), declared.type(), state);
      interpreter.lambdas().bind(constructor.getParameters(), arguments, state);
      interpreter.statements().exec(constructor.getBody(), state);
    });
    inner.abrupt().stream()
        .filter(way -> way.kind() == Abrupt.Kind.RETURN)
        .forEach(way -> state.join(way.state()));
    state.locals(locals);
  }

  private void initializers(Value object, TypeDeclaration<?> type, ProgramState state) {
    for (FieldDeclaration field : type.getFields()) {
      if (!field.isStatic()) {
        for (VariableDeclarator variable : field.getVariables()) {
          variable.getInitializer().ifPresent(value ->
              assign(object, variable.getNameAsString(), interpreter.expressions().eval(value, state), state));
        }
      }
    }
  }

  private void components(Value object, RecordDeclaration record, List<Value> arguments, ProgramState state) {
    List<Parameter> parameters = record.getParameters();
    for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
      assign(object, parameters.get(i).getNameAsString(), arguments.get(i), state);
    }
  }

  /** Nothing is known of an object whose constructor cannot be followed. */
  private void unknown(Value object, List<Value> arguments, Node at, ProgramState state) {
    object.units().forEach(id -> state.unit(id, ResponseState.OPAQUE));
    arguments.forEach(argument -> interpreter.effects().handOver(argument, at, state));
  }

  /** A call of {@code super(...)} or {@code this(...)} inside a constructor that is followed. */
  boolean delegate(boolean isThis, List<Value> arguments, Node at, ProgramState state) {
    Value self = interpreter.frame().self();
    Optional<Declared> own = context().declared(interpreter.frame().enclosingType());
    if (self.units().isEmpty() || own.isEmpty()) {
      return false;
    }
    if (isThis) {
      construct(self, own.get(), arguments, at, state);
      return true;
    }
    List<TypeName> parents = own.get().supertypes();
    if (parents.isEmpty()) {
      return false;
    }
    TypeName parent = parents.get(0);
    Optional<Declared> declared = context().declared(parent);
    if (declared.isPresent()) {
      Frame inner = new Frame(interpreter.frame(), declared.get().file(), null, parent).on(self.withType(parent));
      Value object = self.withType(parent);
      interpreter.inside(inner, () -> construct(object, declared.get(), arguments, at, state));
      return true;
    }
    return interpreter.calls().superConstructor(parent, self, at, arguments, state);
  }

  /** Assigns a field of an object that was created in sight. */
  void assign(Value object, String name, Value value, ProgramState state) {
    if (object.units().size() == 1) {
      UnitId id = object.units().iterator().next();
      state.field(new ProgramState.Field(id, name, isFixed(object.type(), name)), value);
    }
  }

  private boolean isFixed(TypeName type, String name) {
    return context().declared(type).stream().anyMatch(
        declared -> declared.type() instanceof RecordDeclaration
            || isException(type)
            || declared.type().getFieldByName(name).map(FieldDeclaration::isFinal).orElse(false));
  }

  /** A library that is handed an exception of the project knows no setter of it. */
  private boolean isException(TypeName type) {
    return context().types().lineage(type).stream().anyMatch(
        name -> name.startsWith("java.lang.") && (name.endsWith("Exception") || name.endsWith("Throwable")));
  }

  /** Returns a field of the object that the body at hand belongs to. */
  Optional<Value> fieldOfSelf(String name, ProgramState state) {
    return interpreter.frame() == null ? Optional.empty() : field(interpreter.frame().self(), name, state);
  }

  /** Returns a field, joined over the objects it may belong to; empty where one of them is unknown. */
  Optional<Value> field(Value object, String name, ProgramState state) {
    if (object.units().isEmpty() || object.unknown()) {
      return Optional.empty();
    }
    Value joined = Value.NOTHING;
    for (UnitId id : object.units()) {
      Value value = state.field(id, name);
      if (value == null) {
        return Optional.empty();
      }
      joined = joined.join(value);
    }
    return Optional.of(joined);
  }

  /** Returns the object behind an enum constant; a status in it is chosen where the constant is used. */
  Optional<Value> enumConstant(Declared owner, String name, Node at, ProgramState state) {
    if (!(owner.type() instanceof EnumDeclaration enumeration)) {
      return Optional.empty();
    }
    for (EnumConstantDeclaration constant : enumeration.getEntries()) {
      if (constant.getNameAsString().equals(name)) {
        TypeName type = nameOf(owner);
        UnitId id = context().allocation(at);
        state.unit(id, ResponseState.FRESH);
        Value object = Value.unit(type, Set.of(id));
        List<Value> arguments = new ArrayList<>();
        interpreter.inside(new Frame(interpreter.frame(), owner.file(), null, type), () -> {
          for (Expression argument : constant.getArguments()) {
            arguments.add(interpreter.expressions().eval(argument, state));
          }
        });
        List<Value> used =
            arguments.stream().map(value -> interpreter.names().usedAt(value, at, state)).toList();
        construct(object, owner, used, constant, state);
        return Optional.of(object);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what leaves with an exception. A class of the project may say so itself: by overriding the
   * accessor of its response, or that of its headers.
   */
  Value leaving(Value exception, Node at, ProgramState state) {
    if (context().declared(exception.type()).isEmpty()) {
      return exception;
    }
    for (String method : accessors(exception.type(), ModelType::responseAccessors)) {
      Optional<Value> response = accessed(exception, method, at, state);
      if (response.isPresent()) {
        return response.get();
      }
    }
    for (String method : accessors(exception.type(), ModelType::headerAccessors)) {
      accessed(exception, method, at, state).ifPresent(bag -> {
        HeaderFacts added = EffectInterpreter.headersOf(bag, state);
        state.update(exception, unit -> unit.mapHeaders(headers -> headers.plus(added)));
      });
    }
    return exception;
  }

  private Set<String> accessors(TypeName type, Function<ModelType, Set<String>> which) {
    Set<String> names = new TreeSet<>();
    for (String ancestor : context().types().lineage(type)) {
      context().frameworks().type(ancestor).ifPresent(known -> names.addAll(which.apply(known)));
    }
    return names;
  }

  private Optional<Value> accessed(Value exception, String method, Node at, ProgramState state) {
    Optional<Callee> callee = interpreter.calls().methodOf(exception.type(), method, List.of(), exception);
    if (callee.isEmpty()) {
      return Optional.empty();
    }
    Value[] result = {Value.UNKNOWN};
    Frame frame = new Frame(null, callee.get().file(), null, exception.type());
    interpreter.inside(frame, () ->
        result[0] = interpreter.lambdas().invoke(callee.get(), at, List.of(), state));
    return Optional.of(result[0]);
  }

  private static TypeName nameOf(Declared declared) {
    return declared.type().getFullyQualifiedName().map(TypeName::new).orElse(TypeName.UNKNOWN);
  }
}
