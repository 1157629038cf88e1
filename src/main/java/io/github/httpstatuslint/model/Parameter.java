package io.github.httpstatuslint.model;

import java.util.Set;

/** One parameter of a row's signature. */
public sealed interface Parameter {

  /** {@code _}: anything. */
  record Any() implements Parameter {}

  /** {@code lambda}: a lambda, a method reference, or an object of a functional interface. */
  record Lambda() implements Parameter {}

  /** A value of one of these types, by canonical name. */
  record OfType(Set<String> names) implements Parameter {

    public OfType {
      names = Set.copyOf(names);
    }
  }
}
