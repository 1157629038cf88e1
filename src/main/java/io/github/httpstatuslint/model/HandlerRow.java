package io.github.httpstatuslint.model;

import io.github.httpstatuslint.source.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A method of a library type that user code overrides, or implements with a lambda, to answer requests.
 *
 * @param parameters the types a lambda's parameters have; unknown where the row says {@code _}
 * @param handles the parameter that holds the exception being handled
 * @param begun other code has had the response before: it may carry headers
 * @param method the HTTP method that reaches it, where there is only one
 * @param sink it sees the responses of others, before or after those who make them
 */
public record HandlerRow(
    String id,
    String owner,
    String name,
    List<TypeName> parameters,
    OptionalInt handles,
    boolean begun,
    Optional<String> method,
    boolean sink) {

  public HandlerRow {
    parameters = List.copyOf(parameters);
  }

  /** Returns a handler that no file names: it is given a live response of that type. */
  public static HandlerRow taking(TypeName exchange) {
    return new HandlerRow("", "", "", List.of(exchange), OptionalInt.empty(), false, Optional.empty(), false);
  }
}
