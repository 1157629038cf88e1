package io.github.httpstatuslint.http;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a field value looks like on the wire. Generous: a value that somebody can have meant well is
 * allowed even where the grammar is stricter, so that what is not allowed is certainly wrong.
 */
public enum FieldSyntax {
  /** At least one challenge: an authentication scheme, with parameters or without (RFC 9110 §11.3). */
  CHALLENGES(Challenges::isWellFormed),

  /** A list of method names, perhaps empty (RFC 9110 §10.2.1). */
  METHODS(FieldSyntax::areMethods),

  /** Seconds or an HTTP-date (RFC 9110 §10.2.3). */
  DELAY_OR_DATE(value -> Patterns.SECONDS.matcher(value).matches() || Patterns.DATE.matcher(value).matches()),

  /** What a 416 says of the length that there is: {@code bytes *&#47;1234} (RFC 9110 §14.4). */
  UNSATISFIED_RANGE(value -> Patterns.UNSATISFIED.matcher(value).matches());

  private static final class Patterns {
    static final Pattern SECONDS = Pattern.compile("[0-9]+");
    static final Pattern DATE =
        Pattern.compile(
            "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-3][0-9] (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
                + " [0-9]{4} [0-2][0-9]:[0-5][0-9]:[0-6][0-9] GMT");
    static final Pattern UNSATISFIED = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+ +\\*/[0-9]+");
    /** A token, but without the signs in which a wildcard or a list with wrong separators shows. */
    static final Pattern METHOD = Pattern.compile("[!#$%&'+.^_`~0-9A-Za-z-]+");
    static final Set<String> METHODS =
        Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");
  }

  private final Predicate<String> rule;

  FieldSyntax(Predicate<String> rule) {
    this.rule = rule;
  }

  /** Returns whether the value may stand in the field; white space around it does not count. */
  public boolean allows(String value) {
    return rule.test(value.strip());
  }

  /** Names are case-sensitive: a method {@code get} exists nowhere. */
  private static boolean areMethods(String value) {
    for (String element : value.split(",", -1)) {
      String method = element.strip();
      boolean isWrongCase =
          !Patterns.METHODS.contains(method)
              && Patterns.METHODS.stream().anyMatch(method::equalsIgnoreCase);
      if (isWrongCase || !method.isEmpty() && !Patterns.METHOD.matcher(method).matches()) {
        return false;
      }
    }
    return true;
  }
}
