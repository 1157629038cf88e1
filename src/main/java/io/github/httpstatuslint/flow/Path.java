package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The guards and handled exceptions on the way to a point: a persistent list, newest first. The join of
 * two paths is what they have in common.
 */
final class Path {

  /** The entry of a body. */
  static final Path START = new Path(null, Condition.ALWAYS, false);

  /**
   * Why the code goes on at a point.
   *
   * @param by the condition that is the reason; {@link Condition#ALWAYS} where there is none
   * @param proof what it proves
   * @param code the tests of it, read or not, in whose branch the point lies
   */
  record Reason(Condition by, Proof proof, List<Node> code) {

    static final Reason NONE = new Reason(Condition.ALWAYS, Proof.OPEN, List.of());

    private static Reason unknown(List<Node> code) {
      return new Reason(Condition.OPAQUE, Proof.UNKNOWN, code);
    }
  }

  private final Path previous;
  private final Condition condition;
  private final boolean passed;
  private final int length;

  private Path(Path previous, Condition condition, boolean passed) {
    this.previous = previous;
    this.condition = condition;
    this.passed = passed;
    this.length = previous == null ? 0 : previous.length + 1;
  }

  /** Inside a branch. */
  Path and(Condition next) {
    return new Path(this, next, false);
  }

  /** Behind a test whose branch does not come back. */
  Path past(Condition next) {
    return new Path(this, next, true);
  }

  Path join(Path that) {
    Path a = this;
    Path b = that;
    while (a != b) {
      if (a.length >= b.length) {
        a = a.previous;
      } else {
        b = b.previous;
      }
      if (a == null || b == null) {
        return START;
      }
    }
    return a;
  }

  /** Returns the HTTP methods of the requests that come here, or the empty set where nothing says. */
  Set<String> methods() {
    for (Path at = this; at != null; at = at.previous) {
      if (at.condition instanceof Condition.MethodTest test && test.matches()) {
        return test.methods();
      }
    }
    return Set.of();
  }

  /** Returns the method in which the path begins, if it is no handler by itself. */
  Optional<MethodDeclaration> entry() {
    for (Path at = this; at != null; at = at.previous) {
      if (at.condition instanceof Condition.Entry entry) {
        return Optional.of(entry.method());
      }
    }
    return Optional.empty();
  }

  /** Returns the paths of the requests that come here, or the empty set where nothing says. */
  Set<String> routes() {
    for (Path at = this; at != null; at = at.previous) {
      if (at.condition instanceof Condition.Route route) {
        return route.paths();
      }
    }
    return Set.of();
  }

  /**
   * Returns the newest guard that is a reason of its own. A handled exception stays the reason behind a
   * guard that nobody can read, unless that guard looks at the exception.
   */
  Reason reason() {
    List<Node> unread = new ArrayList<>();
    List<Node> inside = new ArrayList<>();
    boolean unknown = false;
    for (Path at = this; at != null; at = at.previous) {
      if (at.condition instanceof Condition.Handling handling) {
        boolean blurred = unknown && (handling.catchAll() || mention(handling.variable(), unread));
        return blurred ? Reason.unknown(inside) : new Reason(handling, handling.proof(), inside);
      }
      Proof proof = at.proof();
      if (proof.decides() && !proof.causes().isEmpty()) {
        return unknown ? Reason.unknown(inside) : new Reason(at.condition, proof, at.condition.code());
      }
      if (proof.decides()) {
        unknown = true;
        unread.addAll(at.condition.code());
        inside.addAll(at.passed ? List.of() : at.condition.code());
      }
    }
    return unknown ? Reason.unknown(inside) : Reason.NONE;
  }

  private Proof proof() {
    Proof proof = condition.proof();
    if (!passed || !proof.decides()) {
      return proof;
    }
    boolean isOneMethod = condition instanceof Condition.MethodTest && !behindAnotherMethod();
    if (isOneMethod) {
      return Proof.OPEN;
    }
    return proof.onlyInside() ? Proof.UNKNOWN : proof;
  }

  /** One test of the method sorts out a special case; after two, the methods that remain are not supported. */
  private boolean behindAnotherMethod() {
    return previous != null && previous.condition instanceof Condition.MethodTest test && !test.matches();
  }

  private static boolean mention(String variable, List<Node> code) {
    return variable.isEmpty()
        || code.isEmpty()
        || code.stream().anyMatch(node -> node.findFirst(
            NameExpr.class, name -> name.getNameAsString().equals(variable)).isPresent());
  }

  /** Returns whether code on the way asks for the method of the request. */
  boolean testsMethod() {
    for (Path at = this; at != null; at = at.previous) {
      if (at.condition instanceof Condition.MethodTest test && test.at() != null) {
        return true;
      }
    }
    return false;
  }

  /** Returns the code of all guards on the way, newest first. */
  List<Node> guards() {
    List<Node> guards = new ArrayList<>();
    for (Path at = this; at != null; at = at.previous) {
      guards.addAll(at.condition.code());
    }
    return guards;
  }

  /** Returns the exceptions being handled on the way, as the code says it, newest first. */
  List<String> handled() {
    List<String> handled = new ArrayList<>();
    for (Path at = this; at != null; at = at.previous) {
      if (at.condition instanceof Condition.Handling handling) {
        handled.add(handling.text());
      }
    }
    return handled;
  }
}
