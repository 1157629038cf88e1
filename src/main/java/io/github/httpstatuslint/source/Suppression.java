package io.github.httpstatuslint.source;

import java.util.Set;

/**
 * A wish of the author not to be told: by annotation on a declaration, or by comment.
 *
 * @param ids rule ids; empty for all rules
 * @param firstLine the first line it holds for, from 1
 * @param lastLine the last line
 */
public record Suppression(Set<String> ids, int firstLine, int lastLine) {

  public Suppression {
    ids = Set.copyOf(ids);
  }

  /** Returns whether a finding of a rule on a line is not wanted. */
  public boolean covers(String rule, int line) {
    return line >= firstLine && line <= lastLine && (ids.isEmpty() || ids.contains(rule));
  }
}
