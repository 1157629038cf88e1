package io.github.httpstatuslint.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a call says of the code that it is handed, or of the route that it makes.
 *
 * @param handled the argument that names the exception class for which that code answers
 * @param method the HTTP method of the requests that come there: a word, or the argument that names it
 * @param path the argument that holds the path of those requests
 */
public record Registration(OptionalInt handled, Optional<Source> method, Optional<Source> path) {

  /** Of a call that says nothing. */
  public static final Registration NONE = new Registration(OptionalInt.empty(), Optional.empty(), Optional.empty());
}
