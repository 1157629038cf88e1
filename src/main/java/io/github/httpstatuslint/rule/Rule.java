package io.github.httpstatuslint.rule;

import java.util.List;

/**
 * A rule: one card of the rule book, bound to its check.
 *
 * @param id the card's file name; suppression string and SARIF rule id
 * @param severity the default severity
 * @param enabledByDefault false for rules that only the strict profile or the user switches on
 * @param fault which kind of fault this is: decides between rules that meet at one emission
 * @param rank within the same fault, the higher rank reports; 0 for most
 * @param citation the sentence that is broken, such as {@code RFC 9110 §15.5.2 MUST}
 * @param prose the card's text after the front matter
 */
public record Rule(
    String id,
    String title,
    Severity severity,
    boolean enabledByDefault,
    Fault fault,
    int rank,
    String citation,
    MessageTemplate message,
    Check check,
    String since,
    List<String> tags,
    Prose prose) {

  public Rule {
    tags = List.copyOf(tags);
  }

  /** Makes a rule whose prose is at hand. */
  public Rule(
      String id,
      String title,
      Severity severity,
      boolean enabledByDefault,
      Fault fault,
      int rank,
      String citation,
      MessageTemplate message,
      Check check,
      String since,
      List<String> tags,
      String markdown) {
    this(
        id, title, severity, enabledByDefault, fault, rank, citation, message, check, since, tags, (Prose) () -> markdown);
  }

  /** Returns the card's prose after the front matter. */
  public String markdown() {
    return prose.text();
  }

  /** Returns whether this only advises: such a rule never silences another. */
  public boolean isAdvice() {
    return fault == Fault.ADVICE || (!enabledByDefault && severity == Severity.INFO);
  }
}
