package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.source.Site;
import java.util.List;

/**
 * One finding, ready for any report.
 *
 * @param rule the rule that is broken
 * @param severity the rule's severity after the user's own settings
 * @param site where the status was chosen, or the header set, or where a header that is wrong is set
 * @param message one line: what, why, and what to do
 * @param exits where the response leaves, for related locations
 */
public record Diagnostic(
    Rule rule, Severity severity, Site site, String message, List<Site> exits) {

  public Diagnostic {
    exits = List.copyOf(exits);
  }
}
