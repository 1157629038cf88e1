package io.github.httpstatuslint.model;

import io.github.httpstatuslint.source.TypeName;
import java.util.List;

/** What a call returns. */
public sealed interface Returned {

  /** Nothing that matters, of an unknown type. */
  record Nothing() implements Returned {}

  /** Its receiver. */
  record Self() implements Returned {}

  /** A copy of its receiver that carries the effects; the receiver stays as it was. */
  record Copy() implements Returned {}

  /**
   * A value of a type. A static call or constructor creates a unit of it; on a unit, the call returns
   * another view of the same unit (a built response, a live header map); an exchange type is the exchange.
   */
  record OfType(TypeName type) implements Returned {}

  /** A new unit of a type, made by an object that is none of it. */
  record Created(TypeName type) implements Returned {}

  /** What a map holds under a key. */
  record Entry(Source key) implements Returned {}

  /** The keys of a map, one or all. */
  record Keys() implements Returned {}

  /** One of several values as they are; {@code as} renames the type where it is known. */
  record PassThrough(List<Source> sources, TypeName as) implements Returned {

    public PassThrough {
      sources = List.copyOf(sources);
    }
  }
}
