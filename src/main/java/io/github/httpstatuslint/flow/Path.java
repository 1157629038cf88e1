package io.github.httpstatuslint.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The guards and handled exceptions on the way to a point: a persistent list, newest first. The join of
 * two paths is what they have in common.
 */
final class Path {

  /** The entry of a body. */
  static final Path START = new Path(null, Condition.OPAQUE, 0);

  private final Path previous;
  private final Condition condition;
  private final int length;

  private Path(Path previous, Condition condition, int length) {
    this.previous = previous;
    this.condition = condition;
    this.length = length;
  }

  Path and(Condition next) {
    return new Path(this, next, length + 1);
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
      if (at.condition instanceof Condition.MethodTest test) {
        return test.methods();
      }
    }
    return Set.of();
  }

  /** Returns every cause that is proven somewhere on the way, with its newest evidence. */
  Map<String, Evidence> causes() {
    Map<String, Evidence> causes = new HashMap<>();
    for (Path at = this; at != null; at = at.previous) {
      at.condition.proves().forEach(causes::putIfAbsent);
    }
    return causes;
  }
}
