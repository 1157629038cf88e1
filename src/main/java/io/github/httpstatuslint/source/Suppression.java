package io.github.httpstatuslint.source;

import java.util.Set;

/**
 * A wish of the author not to be told: by annotation on a declaration, or by comment.
 *
 * @param ids rule ids, and what other tools' annotations say; empty for all rules
 * @param ours those of the ids that are said to this tool alone: in its comments, or with its name before them
 * @param writtenAt the line that says it, from 1
 * @param firstLine the first line it holds for
 * @param lastLine the last line
 */
public record Suppression(Set<String> ids, Set<String> ours, int writtenAt, int firstLine, int lastLine) {

  public Suppression {
    ids = Set.copyOf(ids);
    ours = Set.copyOf(ours);
  }

  /** Returns whether a finding of a rule on a line is not wanted. */
  public boolean covers(String rule, int line) {
    return line >= firstLine && line <= lastLine && (ids.isEmpty() || ids.contains(rule));
  }
}
