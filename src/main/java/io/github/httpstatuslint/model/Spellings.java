package io.github.httpstatuslint.model;

import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.http.StatusRegistry;
import java.util.Map;
import java.util.Optional;

/**
 * Which constants a library has for the 4xx statuses, and which of them have had their day.
 *
 * @param lacks the statuses without a constant in some checked version; empty where nobody listed them
 * @param irregular the names of those whose constant is not named after today's phrase
 * @param obsolete constants that a newer one replaces
 */
public record Spellings(
    Optional<StatusRange> lacks, Map<Integer, String> irregular, Map<String, Successor> obsolete) {

  /** Nothing is known of the names. */
  public static final Spellings UNKNOWN = new Spellings(Optional.empty(), Map.of(), Map.of());

  /**
   * The constant that replaces another.
   *
   * @param since the version that brought it; empty where every checked version has both
   */
  public record Successor(String name, Optional<String> since) {}

  public Spellings {
    irregular = Map.copyOf(irregular);
    obsolete = Map.copyOf(obsolete);
  }

  /** Returns the name that every checked version has for a 4xx status, without the holder's prefix. */
  Optional<String> of(int code, StatusRegistry registry) {
    boolean known = lacks.isPresent() && code >= 400 && code <= 499 && !lacks.get().contains(code);
    return known
        ? Optional.ofNullable(irregular.get(code)).or(() -> registry.constantOf(code))
        : Optional.empty();
  }
}
