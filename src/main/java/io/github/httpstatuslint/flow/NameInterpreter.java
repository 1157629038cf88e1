package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.type.Type;
import io.github.httpstatuslint.model.ConstantHolder;
import io.github.httpstatuslint.model.Spellings;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a name means here: a local, a field, a constant of this file or of a library, a type. */
final class NameInterpreter {

  private final Interpreter interpreter;
  private final Set<VariableDeclarator> evaluating =
      Collections.newSetFromMap(new IdentityHashMap<>());

  NameInterpreter(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  private AnalysisContext context() {
    return interpreter.context();
  }

  /** Returns what a variable of a declared type holds when nothing else is known: the exchange, or anything. */
  Value declared(Type type) {
    return ofType(context().file().type(type));
  }

  Value ofType(TypeName type) {
    return context().types().kind(type) == UnitKind.EXCHANGE
        ? Value.unit(type, Set.of(AnalysisContext.EXCHANGE))
        : Value.unknown(type);
  }

  /** Returns a value stored under a declared type: the type that says more, and the exchange if it must be it. */
  Value typed(Value value, TypeName declared) {
    boolean unseen = value.unknown() && value.units().isEmpty();
    if (unseen && context().types().kind(declared) == UnitKind.EXCHANGE) {
      return ofType(declared);
    }
    if (!declared.isKnown()) {
      return value;
    }
    boolean narrows = value.units().isEmpty()
        || !value.type().isKnown()
        || context().types().isA(declared, Set.of(value.type().qualified())) == TypeHierarchy.Answer.YES;
    return narrows ? value.withType(declared) : value;
  }

  /** Returns an exception that somebody else threw: it brings its own status and headers along. */
  Value handled(Value exception, Node at, ProgramState state) {
    boolean carriesStatus = exception.units().isEmpty()
        && context().types().kind(exception.type()) == UnitKind.EXCEPTION;
    if (!carriesStatus) {
      return exception;
    }
    UnitId id = context().allocation(at);
    state.unit(id, ResponseState.HANDLED);
    return Value.unit(exception.type(), Set.of(id));
  }

  /** Returns the value of a simple name. */
  Value name(NameExpr name, ProgramState state) {
    return variable(name.getNameAsString(), name, state).orElse(Value.UNKNOWN);
  }

  /** Returns the value of a name if it is a variable or a constant; empty for types and packages. */
  Optional<Value> variable(String name, Node at, ProgramState state) {
    Value local = state.local(name);
    if (local != null) {
      return Optional.of(local);
    }
    Optional<Value> ofSelf = interpreter.objects().fieldOfSelf(name, state);
    if (ofSelf.isPresent()) {
      return ofSelf;
    }
    boolean captured = false;
    for (Node scope = at; scope != null; scope = scope.getParentNode().orElse(null)) {
      Optional<Value> found = memberOf(scope, name, at, state);
      if (found.isEmpty() && captured) {
        found = localOf(scope, name);
      }
      if (found.isPresent()) {
        return found;
      }
      captured |= scope instanceof TypeDeclaration<?> || scope instanceof ObjectCreationExpr;
    }
    return importedConstant(name, at, state);
  }

  private Optional<Value> memberOf(Node scope, String name, Node at, ProgramState state) {
    if (scope instanceof TypeDeclaration<?> type) {
      Optional<Value> field = fieldOf(type.getMembers(), name, at, state);
      return field.isPresent() ? field : inheritedConstant(type, name, at, state);
    }
    if (scope instanceof ObjectCreationExpr creation && creation.getAnonymousClassBody().isPresent()) {
      return fieldOf(creation.getAnonymousClassBody().get(), name, at, state);
    }
    return Optional.empty();
  }

  /** A variable that a nested class captured from the body around it: only its type is of use. */
  private Optional<Value> localOf(Node scope, String name) {
    if (scope instanceof CallableDeclaration<?> callable) {
      return parameterOf(callable.getParameters(), name);
    }
    if (scope instanceof LambdaExpr lambda) {
      return parameterOf(lambda.getParameters(), name);
    }
    return scope instanceof BlockStmt block ? variableOf(block, name) : Optional.empty();
  }

  private Optional<Value> fieldOf(
      Iterable<? extends Node> members, String name, Node at, ProgramState state) {
    for (Node member : members) {
      if (member instanceof FieldDeclaration field) {
        for (VariableDeclarator variable : field.getVariables()) {
          if (variable.getNameAsString().equals(name)) {
            return Optional.of(field(field, variable, at, state));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Value field(FieldDeclaration field, VariableDeclarator variable, Node at, ProgramState state) {
    Value declared = declared(variable.getType());
    boolean constant = field.isFinal()
        || field.getParentNode().filter(ClassOrInterfaceDeclaration.class::isInstance)
            .map(type -> ((ClassOrInterfaceDeclaration) type).isInterface()).orElse(false);
    if (!constant || variable.getInitializer().isEmpty() || !evaluating.add(variable)) {
      return declared;
    }
    try {
      ProgramState scratch = state.copy();
      scratch.locals(new HashMap<>());
      Value value = interpreter.expressions().eval(variable.getInitializer().get(), scratch);
      value.units().forEach(id -> state.adopt(id, scratch));
      return usedAt(typed(value, declared.type()), at, state);
    } finally {
      evaluating.remove(variable);
    }
  }

  /** A constant is chosen where it is used, not where it is declared. */
  Value usedAt(Value value, Node at, ProgramState state) {
    Value used = new Value(
        value.type(), Set.of(), value.units(), value.lambdas(), value.condition(), value.subject(),
        value.unknown());
    for (Constant constant : value.constants()) {
      used = used.join(
          Value.constant(value.type(), constant.at(context().file(), context().site(at), state.path())));
    }
    return used;
  }

  private Optional<Value> parameterOf(Iterable<Parameter> parameters, String name) {
    for (Parameter parameter : parameters) {
      if (parameter.getNameAsString().equals(name)) {
        return Optional.of(declared(parameter.getType()));
      }
    }
    return Optional.empty();
  }

  private Optional<Value> variableOf(BlockStmt block, String name) {
    return block.getStatements().stream()
        .filter(ExpressionStmt.class::isInstance)
        .map(statement -> ((ExpressionStmt) statement).getExpression())
        .filter(VariableDeclarationExpr.class::isInstance)
        .flatMap(expression -> ((VariableDeclarationExpr) expression).getVariables().stream())
        .filter(variable -> variable.getNameAsString().equals(name))
        .map(variable -> declared(variable.getType()))
        .findFirst();
  }

  private Optional<Value> inheritedConstant(
      TypeDeclaration<?> type, String name, Node at, ProgramState state) {
    for (TypeName parent : context().file().supertypes(type)) {
      for (String owner : context().types().lineage(parent)) {
        Optional<Value> constant = constantOf(new TypeName(owner), name, at, state);
        if (constant.isPresent()) {
          return constant;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Value> importedConstant(String name, Node at, ProgramState state) {
    String member = context().file().names().importedMember(name);
    if (member != null) {
      TypeName owner = new TypeName(member.substring(0, member.lastIndexOf('.')));
      Optional<Value> constant = constantOf(owner, name, at, state);
      return constant.isPresent() ? constant : Optional.of(Value.UNKNOWN);
    }
    List<String> owners = context().file().names().importedMemberTypes();
    return owners.stream()
        .flatMap(owner -> constantOf(new TypeName(owner), name, at, state).stream()).findFirst();
  }

  /** Returns a member of a constant holder, or a constant or enum constant of a type of the project. */
  Optional<Value> constantOf(TypeName owner, String name, Node at, ProgramState state) {
    Optional<Declared> own = context().declared(owner);
    if (own.isPresent()) {
      Optional<Value> object = interpreter.objects().enumConstant(own.get(), name, at, state);
      return object.isPresent()
          ? object
          : constantIn(own.get(), name, state).map(known -> usedAt(known, at, state));
    }
    for (String candidate : context().types().lineage(owner)) {
      Optional<ConstantHolder> holder = context().frameworks().holder(candidate);
      if (holder.isPresent() && holder.get().empty().contains(name)) {
        return Optional.of(emptyBag(holder.get(), at, state));
      }
      if (holder.isPresent()) {
        return holder.get().value(name, context().frameworks().registry())
            .map(value -> libraryConstant(holder.get(), name, value, at, state));
      }
    }
    return Optional.empty();
  }

  /** Evaluates in the file of the declaration: names mean what they mean there. */
  private Optional<Value> constantIn(Declared owner, String name, ProgramState state) {
    List<Optional<Value>> found = new ArrayList<>();
    TypeName type = nameOf(owner);
    Frame frame = new Frame(interpreter.frame(), owner.file(), null, type);
    interpreter.inside(frame, () -> {
      Optional<Value> value = fieldOf(owner.type().getMembers(), name, owner.type(), state);
      found.add(value.isPresent() ? value : inheritedConstant(owner.type(), name, owner.type(), state));
    });
    return found.get(0);
  }

  private static TypeName nameOf(Declared declared) {
    return declared.type().getFullyQualifiedName().map(TypeName::new).orElse(TypeName.UNKNOWN);
  }

  private Value emptyBag(ConstantHolder holder, Node at, ProgramState state) {
    context().applied(holder.id());
    UnitId bag = context().allocation(at);
    state.unit(bag, ResponseState.FRESH);
    return Value.unit(new TypeName(holder.holder()), Set.of(bag));
  }

  private Value libraryConstant(
      ConstantHolder holder, String name, Object value, Node at, ProgramState state) {
    context().applied(holder.id());
    StatusSpelling spelling = StatusSpelling.constant(name)
        .withBetter(holder.successor(name).filter(this::isThere).map(Spellings.Successor::name).orElse(""));
    return Value.constant(holder.type(), context().constant(value, at, state.path()).spelt(spelling));
  }

  /** No source says which version it is compiled with, but one that names a newer constant has it. */
  private boolean isThere(Spellings.Successor successor) {
    return successor.since().isEmpty() || context().file().mentions(successor.name());
  }

  /** Returns the value of {@code scope.name}: a field, a constant, or something unknown. */
  Value member(FieldAccessExpr access, ProgramState state) {
    String name = access.getNameAsString();
    Expression scope = access.getScope();
    if (scope instanceof ThisExpr || scope instanceof SuperExpr) {
      return interpreter.expressions().withoutLocals(state, s -> variable(name, access, s))
          .orElse(Value.UNKNOWN);
    }
    Optional<TypeName> type = typeNamed(scope, state);
    if (type.isPresent()) {
      return constantOf(type.get(), name, access, state).orElse(Value.UNKNOWN);
    }
    Value receiver = interpreter.expressions().eval(scope, state);
    Optional<Value> field = interpreter.objects().field(receiver, name, state);
    if (field.isPresent()) {
      return field.get();
    }
    TypeName library = receiver.type().isKnown() ? context().types().field(receiver.type(), name) : TypeName.UNKNOWN;
    if (library.isKnown()) {
      return ofType(library);
    }
    return constantOf(receiver.type(), name, access, state).orElseGet(() -> unseenField(receiver, state));
  }

  /** A field that a live response has in some version and no file names may be another view of it. */
  private Value unseenField(Value receiver, ProgramState state) {
    if (context().types().kind(receiver.type()) == UnitKind.EXCHANGE
        && context().declared(receiver.type()).isEmpty()) {
      state.escape(receiver);
    }
    return Value.UNKNOWN;
  }

  /** Returns the type that an expression names, if it is a name and no variable has it. */
  Optional<TypeName> typeNamed(Expression expression, ProgramState state) {
    if (expression instanceof NameExpr name) {
      if (variable(name.getNameAsString(), name, state).isPresent()) {
        return Optional.empty();
      }
      TypeName type = context().file().names().type(name.getNameAsString());
      return type.isKnown() ? Optional.of(type) : Optional.empty();
    }
    if (expression instanceof FieldAccessExpr access && isQualifiedName(access)) {
      NameExpr head = head(access);
      if (variable(head.getNameAsString(), head, state).isPresent()) {
        return Optional.empty();
      }
      TypeName type = context().file().names().type(access.toString());
      boolean isType = context().frameworks().contains(type.qualified()) || context().file().declares(type)
          || Character.isUpperCase(type.simple().isEmpty() ? 'x' : type.simple().charAt(0))
              && constantOf(outer(type), type.simple(), access, state).isEmpty();
      return type.isKnown() && isType ? Optional.of(type) : Optional.empty();
    }
    return Optional.empty();
  }

  private static TypeName outer(TypeName type) {
    int dot = type.qualified().lastIndexOf('.');
    return dot < 0 ? TypeName.UNKNOWN : new TypeName(type.qualified().substring(0, dot));
  }

  private static boolean isQualifiedName(FieldAccessExpr access) {
    Expression scope = access.getScope();
    while (scope instanceof FieldAccessExpr inner) {
      scope = inner.getScope();
    }
    return scope instanceof NameExpr;
  }

  private static NameExpr head(FieldAccessExpr access) {
    Expression scope = access.getScope();
    while (scope instanceof FieldAccessExpr inner) {
      scope = inner.getScope();
    }
    return (NameExpr) scope;
  }
}
