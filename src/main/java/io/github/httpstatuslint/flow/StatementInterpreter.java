package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.List;

/** Interprets statements: one state in, the same object as the state behind the statement out. */
final class StatementInterpreter {

  /** Twice around shows everything a loop can bring: facts only ever get weaker. */
  private static final int LOOP_ROUNDS = 2;

  private final Interpreter interpreter;

  StatementInterpreter(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  private Frame frame() {
    return interpreter.frame();
  }

  private Value eval(Expression expression, ProgramState state) {
    return interpreter.expressions().eval(expression, state);
  }

  void exec(Statement statement, ProgramState state) {
    exec(statement, state, null);
  }

  private void exec(Statement statement, ProgramState state, String label) {
    if (state.isDead()) {
      return;
    }
    interpreter.context().step();
    if (statement instanceof BlockStmt block) {
      block(block.getStatements(), state);
    } else if (statement instanceof ExpressionStmt expression) {
      eval(expression.getExpression(), state);
    } else if (statement instanceof IfStmt branch) {
      branch(branch, state);
    } else if (statement instanceof ReturnStmt leave) {
      Value value = leave.getExpression().map(e -> interpreter.evalReturned(e, state)).orElse(Value.NOTHING);
      frame().leave(Abrupt.Kind.RETURN, null, state, value, leave);
    } else if (statement instanceof ThrowStmt leave) {
      Value value = eval(leave.getExpression(), state);
      frame().leave(Abrupt.Kind.THROW, null, state, value, leave);
    } else if (statement instanceof TryStmt attempt) {
      interpreter.tries().exec(attempt, state);
    } else if (statement instanceof SwitchStmt choice) {
      frame().enterSwitch(choice, label);
      interpreter.switches().exec(choice, state);
      frame().exitTarget();
    } else {
      loopOrJump(statement, state, label);
    }
    frame().observe(state);
  }

  private void loopOrJump(Statement statement, ProgramState state, String label) {
    if (statement instanceof ForStmt loop) {
      forLoop(loop, state, label);
    } else if (statement instanceof ForEachStmt loop) {
      forEach(loop, state, label);
    } else if (statement instanceof WhileStmt loop) {
      loop(loop, loop.getCondition(), loop.getBody(), new NodeList<>(), state, label);
    } else if (statement instanceof DoStmt loop) {
      frame().enterLoop(loop, label);
      int mark = frame().abrupt().size();
      exec(loop.getBody(), state);
      joinAll(frame().take(Abrupt.Kind.CONTINUE, loop, mark), state);
      joinAll(frame().take(Abrupt.Kind.BREAK, loop, mark), state);
      frame().exitTarget();
      loop(loop, loop.getCondition(), loop.getBody(), new NodeList<>(), state, label);
    } else if (statement instanceof LabeledStmt labelled) {
      labelled(labelled, state);
    } else if (statement instanceof BreakStmt jump) {
      Node target = frame().breakTarget(jump.getLabel().map(l -> l.asString()).orElse(null));
      frame().leave(Abrupt.Kind.BREAK, target, state, Value.NOTHING, jump);
    } else if (statement instanceof ContinueStmt jump) {
      Node target = frame().continueTarget(jump.getLabel().map(l -> l.asString()).orElse(null));
      frame().leave(Abrupt.Kind.CONTINUE, target, state, Value.NOTHING, jump);
    } else if (statement instanceof YieldStmt yield) {
      Value value = eval(yield.getExpression(), state);
      frame().leave(Abrupt.Kind.YIELD, frame().yieldTarget(), state, value, yield);
    } else {
      plain(statement, state);
    }
  }

  private void plain(Statement statement, ProgramState state) {
    if (statement instanceof SynchronizedStmt guarded) {
      eval(guarded.getExpression(), state);
      exec(guarded.getBody(), state);
    } else if (statement instanceof AssertStmt check) {
      eval(check.getCheck(), state);
    } else if (statement instanceof ExplicitConstructorInvocationStmt call) {
      interpreter.calls().constructorCall(call, state);
    } else if (statement instanceof LocalClassDeclarationStmt local) {
      interpreter.expressions().escapeCaptured(local, state);
    }
  }

  void block(NodeList<Statement> statements, ProgramState state) {
    for (Statement statement : statements) {
      exec(statement, state);
    }
    for (Statement statement : statements) {
      if (statement instanceof ExpressionStmt e && e.getExpression() instanceof VariableDeclarationExpr v) {
        v.getVariables().forEach(variable -> state.unbind(variable.getNameAsString()));
      }
    }
  }

  /** Walks an else-if chain in a loop: generated code has thousands of them. */
  private void branch(IfStmt first, ProgramState state) {
    List<ProgramState> ends = new ArrayList<>();
    Statement next = first;
    while (next instanceof IfStmt branch && !state.isDead()) {
      Condition condition = interpreter.condition(branch.getCondition(), state);
      ProgramState then = state.copy();
      then.assume(condition);
      exec(branch.getThenStmt(), then);
      ends.add(then);
      next = branch.getElseStmt().orElse(null);
      if (next == null) {
        state.pass(condition.negate());
      } else {
        state.assume(condition.negate());
      }
    }
    if (next != null) {
      exec(next, state);
    }
    ends.forEach(state::join);
  }

  private void forLoop(ForStmt loop, ProgramState state, String label) {
    loop.getInitialization().forEach(e -> eval(e, state));
    Expression condition = loop.getCompare().orElse(new BooleanLiteralExpr(true));
    loop(loop, condition, loop.getBody(), loop.getUpdate(), state, label);
  }

  private void forEach(ForEachStmt loop, ProgramState state, String label) {
    Value many = eval(loop.getIterable(), state);
    state.escape(many);
    VariableDeclarator variable = loop.getVariable().getVariables().get(0);
    state.bind(
        variable.getNameAsString(), many.texts().isEmpty() ? interpreter.names().declared(variable.getType()) : many);
    loop(loop, null, loop.getBody(), new NodeList<>(), state, label);
    state.unbind(variable.getNameAsString());
  }

  private void loop(
      Statement loop,
      Expression condition,
      Statement body,
      NodeList<Expression> updates,
      ProgramState state,
      String label) {
    frame().enterLoop(loop, label);
    int mark = frame().abrupt().size();
    for (int round = 0; round < LOOP_ROUNDS; round++) {
      ProgramState entry = state.copy();
      if (condition != null) {
        entry.assume(ofLoop(condition, entry));
      }
      exec(body, entry);
      joinAll(frame().take(Abrupt.Kind.CONTINUE, loop, mark), entry);
      updates.forEach(update -> {
        if (!entry.isDead()) {
          eval(update, entry);
        }
      });
      state.join(entry);
    }
    frame().exitTarget();
    if (isTrue(condition)) {
      state.die();
    } else if (condition != null && !state.isDead()) {
      state.pass(ofLoop(condition, state).negate());
    }
    joinAll(frame().take(Abrupt.Kind.BREAK, loop, mark), state);
  }

  /** What ends a loop is hardly ever the reason for what comes behind it, unless it is a test that can be read. */
  private Condition ofLoop(Expression condition, ProgramState state) {
    Condition read = interpreter.condition(condition, state);
    boolean isUnread = read instanceof Condition.Test
        && read.proof().causes().isEmpty() && read.negate().proof().causes().isEmpty();
    return isUnread || read == Condition.OPAQUE ? Condition.ALWAYS : read;
  }

  private static boolean isTrue(Expression condition) {
    return condition instanceof BooleanLiteralExpr literal && literal.getValue();
  }

  private void labelled(LabeledStmt labelled, ProgramState state) {
    String label = labelled.getLabel().asString();
    Statement inner = labelled.getStatement();
    int mark = frame().abrupt().size();
    frame().enterLabelled(inner, label);
    exec(inner, state, label);
    frame().exitTarget();
    joinAll(frame().take(Abrupt.Kind.BREAK, inner, mark), state);
  }

  static void joinAll(List<Abrupt> ways, ProgramState state) {
    ways.forEach(way -> state.join(way.state()));
  }
}
