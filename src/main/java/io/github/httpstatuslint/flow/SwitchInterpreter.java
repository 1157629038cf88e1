package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import io.github.httpstatuslint.source.TypeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Interprets switches, old and new: every arm on a state of its own, joined behind. */
final class SwitchInterpreter {

  private final Interpreter interpreter;

  SwitchInterpreter(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  void exec(SwitchStmt choice, ProgramState state) {
    int mark = interpreter.frame().abrupt().size();
    arms(choice, state, new Value[] {Value.NOTHING});
    StatementInterpreter.joinAll(
        interpreter.frame().take(Abrupt.Kind.BREAK, choice, mark), state);
  }

  /** Returns the join of what the arms yield. */
  Value eval(SwitchExpr choice, ProgramState state) {
    Frame frame = interpreter.frame();
    int mark = frame.abrupt().size();
    frame.enterSwitch(choice, null);
    Value[] result = {Value.NOTHING};
    arms(choice, state, result);
    frame.exitTarget();
    for (Abrupt yield : frame.take(Abrupt.Kind.YIELD, choice, mark)) {
      result[0] = result[0].join(yield.value());
      state.join(yield.state());
    }
    return result[0];
  }

  private void arms(SwitchNode choice, ProgramState state, Value[] result) {
    Value selector = interpreter.expressions().eval(choice.getSelector(), state);
    boolean ofMethod = selector.subject().kind() == Subject.Kind.METHOD;
    ProgramState behind = ProgramState.deadState();
    ProgramState falling = ProgramState.deadState();
    boolean exhaustive = choice instanceof SwitchExpr;
    for (SwitchEntry entry : choice.getEntries()) {
      exhaustive |= entry.isDefault() || entry.getLabels().isEmpty();
      ProgramState arm = state.copy();
      arm.assume(ofMethod ? ofMethod(choice, entry) : ofType(entry));
      bindPatterns(entry, arm);
      arm.join(falling);
      falling = ProgramState.deadState();
      if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
        interpreter.statements().block(entry.getStatements(), arm);
        falling = arm;
      } else {
        result[0] = result[0].join(arrow(choice, entry, arm));
        behind.join(arm);
      }
    }
    behind.join(falling);
    if (!exhaustive) {
      behind.join(state);
    }
    state.become(behind);
  }

  /** The default arm gets the requests with any method that no label names. */
  private Condition ofMethod(SwitchNode choice, SwitchEntry entry) {
    boolean isDefault = entry.isDefault() || entry.getLabels().isEmpty();
    Set<String> methods = new LinkedHashSet<>();
    List<SwitchEntry> entries = isDefault ? choice.getEntries() : List.of(entry);
    entries.forEach(each -> each.getLabels().forEach(label -> methods.add(label.isStringLiteralExpr()
        ? label.asStringLiteralExpr().asString()
        : label.toString().substring(label.toString().lastIndexOf('.') + 1))));
    return interpreter.guards().methodTest(methods, !isDefault, choice.getSelector());
  }

  /** An arm for an exception's type handles that exception; any other arm is a reason that is not known. */
  private Condition ofType(SwitchEntry entry) {
    if (entry.getLabels().size() == 1 && entry.getLabels().get(0) instanceof TypePatternExpr pattern
        && pattern.getTypeAsString().endsWith("Exception")) {
      TypeName type = interpreter.context().file().type(pattern.getType());
      return interpreter.handling(List.of(type), "case " + pattern, pattern, pattern.getNameAsString());
    }
    return Condition.OPAQUE;
  }

  private Value arrow(SwitchNode choice, SwitchEntry entry, ProgramState arm) {
    Statement body = entry.getStatements().getFirst().orElse(null);
    if (body instanceof ExpressionStmt expression && choice instanceof SwitchExpr) {
      return interpreter.expressions().eval(expression.getExpression(), arm);
    }
    if (body != null) {
      interpreter.statements().exec(body, arm);
      if (choice instanceof SwitchExpr) {
        arm.die();
      }
    }
    return Value.NOTHING;
  }

  private void bindPatterns(SwitchEntry entry, ProgramState arm) {
    List<Expression> labels = entry.getLabels();
    labels.forEach(label -> interpreter.expressions().bindPatterns((Node) label, arm));
    entry.getGuard().ifPresent(
        guard -> arm.assume(interpreter.condition(guard, arm)));
  }
}
