package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Evaluates expressions to abstract values, with their effects on the state. */
final class ExpressionInterpreter {

  private final Interpreter interpreter;

  ExpressionInterpreter(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  Value eval(Expression expression, ProgramState state) {
    interpreter.context().step();
    if (expression instanceof MethodCallExpr call) {
      return interpreter.calls().call(call, state);
    }
    if (expression instanceof NameExpr name) {
      return interpreter.names().name(name, state);
    }
    if (expression instanceof FieldAccessExpr access) {
      return interpreter.names().member(access, state);
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return interpreter.calls().creation(creation, state);
    }
    if (expression instanceof BinaryExpr binary) {
      return binary(binary, state);
    }
    if (expression instanceof AssignExpr assignment) {
      return assign(assignment, state);
    }
    if (expression instanceof VariableDeclarationExpr declaration) {
      declaration.getVariables().forEach(variable -> declare(variable, state));
      return Value.UNKNOWN;
    }
    if (expression instanceof LambdaExpr || expression instanceof MethodReferenceExpr) {
      return Value.lambda(expression);
    }
    Value literal = literal(expression, state);
    return literal != null ? literal : compound(expression, state);
  }

  private Value literal(Expression expression, ProgramState state) {
    if (expression instanceof StringLiteralExpr text) {
      return constant(TypeName.STRING, text.asString(), text, state);
    }
    if (expression instanceof TextBlockLiteralExpr text) {
      return constant(TypeName.STRING, text.asString(), text, state);
    }
    if (expression instanceof IntegerLiteralExpr number) {
      return integer(number.getValue(), number, state).spelt(StatusSpelling.LITERAL);
    }
    if (expression instanceof LongLiteralExpr number) {
      return integer(number.getValue().substring(0, number.getValue().length() - 1), number, state)
          .withType(TypeName.UNKNOWN);
    }
    if (expression instanceof NullLiteralExpr) {
      return constant(TypeName.UNKNOWN, Constant.NULL, expression, state);
    }
    return expression instanceof BooleanLiteralExpr ? Value.unknown(TypeName.BOOLEAN) : null;
  }

  private Value constant(TypeName type, Object value, Node at, ProgramState state) {
    return Value.constant(
        type, interpreter.context().constant(value, at, state.path()));
  }

  /** Only plain decimal numbers: the text probe looks for their digits. */
  private Value integer(String written, Expression number, ProgramState state) {
    String digits = written.replace("_", "");
    boolean decimal = digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && (digits.length() == 1 || digits.charAt(0) != '0');
    return decimal
        ? constant(TypeName.INT, Integer.valueOf(digits), number, state)
        : Value.unknown(TypeName.INT);
  }

  private Value compound(Expression expression, ProgramState state) {
    if (expression instanceof EnclosedExpr enclosed) {
      return eval(enclosed.getInner(), state);
    }
    if (expression instanceof CastExpr cast) {
      Value value = interpreter.withTarget(cast.getType(), cast.getExpression(), state);
      return interpreter.names().handled(value, cast, state);
    }
    if (expression instanceof ConditionalExpr choice) {
      return conditional(choice, state);
    }
    if (expression instanceof UnaryExpr unary) {
      return unary(unary, state);
    }
    if (expression instanceof InstanceOfExpr test) {
      Value value = eval(test.getExpression(), state);
      test.getPattern().ifPresent(pattern -> bindPattern(pattern, value, state));
      return Value.unknown(TypeName.BOOLEAN);
    }
    if (expression instanceof SwitchExpr choice) {
      return interpreter.switches().eval(choice, state);
    }
    if (expression instanceof ThisExpr) {
      Value self = interpreter.frame().self();
      return self.isNothing() ? interpreter.names().ofType(interpreter.frame().enclosingType()) : self;
    }
    if (expression instanceof ArrayCreationExpr creation) {
      creation.getInitializer().ifPresent(elements -> eval(elements, state));
    } else if (expression instanceof ArrayInitializerExpr elements) {
      elements.getValues().forEach(element -> state.escape(eval(element, state)));
    } else if (expression instanceof ArrayAccessExpr access) {
      eval(access.getName(), state);
      eval(access.getIndex(), state);
    }
    return Value.UNKNOWN;
  }

  private Value conditional(ConditionalExpr choice, ProgramState state) {
    Condition condition = interpreter.condition(choice.getCondition(), state);
    ProgramState otherwise = state.copy();
    state.assume(condition);
    otherwise.assume(condition.negate());
    Value value = eval(choice.getThenExpr(), state).join(eval(choice.getElseExpr(), otherwise));
    state.join(otherwise);
    return value;
  }

  private Value unary(UnaryExpr unary, ProgramState state) {
    if (unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return Value.test(interpreter.condition(unary.getExpression(), state).negate());
    }
    Value value = eval(unary.getExpression(), state);
    if (unary.getExpression() instanceof NameExpr name && unary.getOperator() != UnaryExpr.Operator.PLUS
        && unary.getOperator() != UnaryExpr.Operator.MINUS && state.local(name.getNameAsString()) != null) {
      state.bind(name.getNameAsString(), Value.unknown(value.type()));
    }
    boolean isNegated = unary.getOperator() == UnaryExpr.Operator.MINUS && !value.constants().isEmpty()
        && value.constants().stream().allMatch(constant -> constant.value() instanceof Integer);
    return isNegated
        ? value.mapConstants(constant -> constant.withValue(-(Integer) constant.value()))
        : Value.unknown(value.type());
  }

  /** Follows the left spine in a loop: concatenations of thousands of terms exist. */
  private Value binary(BinaryExpr binary, ProgramState state) {
    Deque<Expression> operands = new ArrayDeque<>();
    Expression left = binary;
    while (left instanceof BinaryExpr inner && inner.getOperator() == binary.getOperator()) {
      operands.push(inner.getRight());
      left = inner.getLeft();
    }
    operands.push(left);
    return switch (binary.getOperator()) {
      case AND -> logical(operands, true, state);
      case OR -> logical(operands, false, state);
      case PLUS -> sum(operands, binary, state);
      default -> compared(binary, operands, state);
    };
  }

  private Value compared(BinaryExpr binary, Deque<Expression> operands, ProgramState state) {
    Value left = eval(operands.pop(), state);
    Value right = left;
    for (Expression operand : operands) {
      right = eval(operand, state);
    }
    return isComparison(binary) ? interpreter.guards().comparison(binary, left, right) : Value.UNKNOWN;
  }

  private static boolean isComparison(BinaryExpr binary) {
    return switch (binary.getOperator()) {
      case EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS -> true;
      default -> false;
    };
  }

  /** The first operand is evaluated for certain, every further one only if those before let it. */
  private Value logical(Deque<Expression> operands, boolean conjunction, ProgramState state) {
    List<Condition> parts = new ArrayList<>();
    ProgramState running = state.copy();
    boolean first = true;
    for (Expression operand : operands) {
      Condition part = interpreter.condition(operand, running);
      parts.add(part);
      if (first) {
        state.become(running.copy());
        first = false;
      } else {
        state.join(running.copy());
      }
      running.assume(conjunction ? part : part.negate());
    }
    if (conjunction) {
      running.locals().forEach((name, value) -> {
        if (state.local(name) == null) {
          state.bind(name, value);
        }
      });
    }
    return Value.test(conjunction ? new Condition.All(parts) : new Condition.Any(parts));
  }

  private Value sum(Deque<Expression> operands, BinaryExpr at, ProgramState state) {
    StringBuilder text = new StringBuilder();
    boolean known = true;
    boolean anyText = false;
    for (Expression operand : operands) {
      Value value = eval(operand, state);
      anyText |= value.type().equals(TypeName.STRING);
      List<String> texts = value.texts();
      known &= texts.size() == 1;
      if (known) {
        text.append(texts.get(0));
      }
    }
    if (known && anyText) {
      return constant(TypeName.STRING, text.toString(), at, state);
    }
    return Value.unknown(anyText ? TypeName.STRING : TypeName.UNKNOWN);
  }

  private void declare(VariableDeclarator variable, ProgramState state) {
    TypeName declared = interpreter.context().file().type(variable.getType());
    Value value = variable.getInitializer()
        .map(initializer -> interpreter.withTarget(variable.getType(), initializer, state))
        .orElse(Value.NOTHING.withType(declared));
    state.bind(variable.getNameAsString(), value);
  }

  private Value assign(AssignExpr assignment, ProgramState state) {
    Value value = eval(assignment.getValue(), state);
    boolean plain = assignment.getOperator() == AssignExpr.Operator.ASSIGN;
    if (assignment.getTarget() instanceof NameExpr name && state.local(name.getNameAsString()) != null) {
      Value before = state.local(name.getNameAsString());
      Value after = plain
          ? interpreter.names().typed(value, before.type())
          : Value.unknown(before.type());
      state.bind(name.getNameAsString(), after);
      return after;
    }
    String field = assignedField(assignment.getTarget());
    if (field != null && !interpreter.frame().self().units().isEmpty()) {
      interpreter.objects().assign(
          interpreter.frame().self(), field, plain ? value : Value.unknown(value.type()), state);
      return value;
    }
    if (assignment.getTarget() instanceof ArrayAccessExpr access) {
      eval(access, state);
    }
    interpreter.lambdaOfUnseenType(assignment.getTarget(), value, state);
    state.escape(value);
    return value;
  }

  /** Returns the field of the object at hand that a target names, or null. */
  private static String assignedField(Expression target) {
    if (target instanceof FieldAccessExpr access && access.getScope() instanceof ThisExpr) {
      return access.getNameAsString();
    }
    return target instanceof NameExpr name ? name.getNameAsString() : null;
  }

  /** Binds the variables of a pattern anywhere inside a case label. */
  void bindPatterns(Node label, ProgramState state) {
    if (label instanceof Expression expression) {
      bindPattern(expression, Value.UNKNOWN, state);
    }
  }

  private void bindPattern(Expression pattern, Value value, ProgramState state) {
    if (pattern instanceof TypePatternExpr type) {
      TypeName declared = interpreter.context().file().type(type.getType());
      Value bound = interpreter.names().typed(value, declared);
      state.bind(type.getNameAsString(), interpreter.names().handled(bound, pattern, state));
    } else {
      pattern.findAll(TypePatternExpr.class).forEach(inner -> bindPattern(inner, Value.UNKNOWN, state));
    }
  }

  /** A nested class may do anything with the units that its text mentions. */
  void escapeCaptured(Node nested, ProgramState state) {
    for (NameExpr name : nested.findAll(NameExpr.class)) {
      Value local = state.local(name.getNameAsString());
      if (local != null) {
        state.escape(local);
      }
    }
  }

  /** Evaluates with no locals in sight: what {@code this.name} means. */
  <T> T withoutLocals(ProgramState state, Function<ProgramState, T> question) {
    Map<String, Value> locals = state.locals();
    state.locals(new HashMap<>());
    try {
      return question.apply(state);
    } finally {
      state.locals(locals);
    }
  }
}
