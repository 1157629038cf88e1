package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.source.Site;
import io.github.httpstatuslint.source.TypeName;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a header is set to.
 *
 * @param constants the texts and numbers that are known, as they go over the wire
 * @param complete whether it can be nothing else
 * @param type the static type of the expression, or of the object whose text it is; unknown where nothing says
 * @param milliseconds whether it is a number of milliseconds
 * @param site where the header is set: the value's expression
 */
public record HeaderValue(Set<String> constants, boolean complete, TypeName type, boolean milliseconds, Site site) {

  public HeaderValue {
    constants = Set.copyOf(constants);
  }

  /** Returns whether it is known in full and the test holds for whatever it can be. */
  public boolean isAlways(Predicate<String> test) {
    return complete && constants.stream().allMatch(test);
  }

  /** Returns the value as a message quotes it, and where it is set. */
  public Evidence evidence() {
    return new Evidence(constants.stream().sorted().collect(Collectors.joining("' or '")), site);
  }

  static HeaderValue of(Value value, Site site) {
    Set<String> known = new TreeSet<>();
    boolean complete = !value.unknown() && value.units().isEmpty() && value.lambdas().isEmpty();
    for (Constant constant : value.constants()) {
      if (constant.value() != Constant.NULL) {
        known.add(constant.value().toString());
      }
    }
    Subject from = value.subject();
    TypeName type = from.kind() == Subject.Kind.TEXT ? new TypeName(from.name()) : value.type();
    boolean milliseconds = from.kind() == Subject.Kind.MILLISECONDS;
    return new HeaderValue(known, complete && !known.isEmpty(), type, milliseconds, site);
  }
}
