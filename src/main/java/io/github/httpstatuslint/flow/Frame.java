package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** One body under interpretation: its ways out, the statements that jumps may target, open try blocks. */
final class Frame {

  /** A statement that break or continue may name, with its label if it has one. */
  private record Target(Node statement, String label, boolean isLoop, boolean isSwitch) {}

  private final Frame caller;
  private final SourceFile file;
  private final CallableDeclaration<?> callable;
  private final TypeName enclosingType;
  private Value self = Value.NOTHING;
  private final List<Abrupt> abrupt = new ArrayList<>();
  private final Deque<Target> targets = new ArrayDeque<>();
  private final Deque<ProgramState> openTries = new ArrayDeque<>();

  Frame(Frame caller, SourceFile file, CallableDeclaration<?> callable, TypeName enclosingType) {
    this.caller = caller;
    this.file = file;
    this.callable = callable;
    this.enclosingType = enclosingType;
  }

  /** Returns the file that the body stands in. */
  SourceFile file() {
    return file;
  }

  TypeName enclosingType() {
    return enclosingType;
  }

  /** Says which object the body belongs to. */
  Frame on(Value object) {
    self = object;
    return this;
  }

  /** Returns the object the body belongs to; {@link Value#NOTHING} where it is not known. */
  Value self() {
    return self;
  }

  int depth() {
    return caller == null ? 0 : caller.depth() + 1;
  }

  /** Returns whether a method is being interpreted already: recursion is cut there. */
  boolean isActive(CallableDeclaration<?> other) {
    for (Frame frame = this; frame != null; frame = frame.caller) {
      if (frame.callable == other) {
        return true;
      }
    }
    return false;
  }

  List<Abrupt> abrupt() {
    return abrupt;
  }

  /** Leaves the current point; the state is dead afterwards. */
  void leave(Abrupt.Kind kind, Node target, ProgramState state, Value value, Node at) {
    abrupt.add(new Abrupt(kind, target, state.copy(), value, at));
    state.die();
  }

  /** Something may be thrown here, and may not. */
  void mayThrow(ProgramState state, Value value, Node at) {
    abrupt.add(new Abrupt(Abrupt.Kind.THROW, null, state.copy(), value, at));
  }

  /** Forgets what was thrown inside an expression that handles it. */
  void forgetThrowsIn(Node expression, Predicate<Value> handled) {
    abrupt.removeIf(way -> way.kind() == Abrupt.Kind.THROW
        && handled.test(way.value())
        && (way.at() == expression || expression.isAncestorOf(way.at())));
  }

  /** Takes the jumps of a kind to a statement out of those recorded since a mark. */
  List<Abrupt> take(Abrupt.Kind kind, Node target, int since) {
    List<Abrupt> taken = new ArrayList<>();
    Iterator<Abrupt> recorded = abrupt.subList(since, abrupt.size()).iterator();
    while (recorded.hasNext()) {
      Abrupt next = recorded.next();
      if (next.kind() == kind && next.target() == target) {
        taken.add(next);
        recorded.remove();
      }
    }
    return taken;
  }

  void enterLoop(Node statement, String label) {
    targets.push(new Target(statement, label, true, false));
  }

  void enterSwitch(Node statement, String label) {
    targets.push(new Target(statement, label, false, true));
  }

  void enterLabelled(Node statement, String label) {
    targets.push(new Target(statement, label, false, false));
  }

  void exitTarget() {
    targets.pop();
  }

  /** Returns the statement that a break leaves. */
  Node breakTarget(String label) {
    return targets.stream()
        .filter(t -> label == null ? t.isLoop || t.isSwitch : label.equals(t.label))
        .map(Target::statement).findFirst().orElse(null);
  }

  /** Returns the loop that a continue repeats. */
  Node continueTarget(String label) {
    return targets.stream()
        .filter(t -> t.isLoop && (label == null || label.equals(t.label)))
        .map(Target::statement).findFirst().orElse(null);
  }

  /** Returns the switch expression that a yield gives its value to. */
  Node yieldTarget() {
    return targets.stream().filter(t -> t.isSwitch).map(Target::statement).findFirst().orElse(null);
  }

  /** From here on, whatever state a statement leaves behind may reach a catch clause. */
  void enterTry(ProgramState state) {
    openTries.push(state.copy());
  }

  /** Returns the join of all states since {@link #enterTry}. */
  ProgramState exitTry() {
    return openTries.pop();
  }

  void observe(ProgramState state) {
    if (!state.isDead()) {
      openTries.forEach(open -> open.join(state.copy()));
    }
  }

  /** Returns the declaration of the body, or null for a lambda or an initializer. */
  CallableDeclaration<?> callable() {
    return callable;
  }

  /** Returns the type declaration around a node, or null for a node outside all types. */
  static TypeDeclaration<?> enclosingDeclaration(Node node) {
    Node at = node;
    while (at != null && !(at instanceof TypeDeclaration<?>)) {
      at = at.getParentNode().orElse(null);
    }
    return (TypeDeclaration<?>) at;
  }
}
