package io.github.httpstatuslint.lint;

/**
 * Something about a file that is no finding but that its author wants to know.
 *
 * @param line from 1
 * @param subject what it is about, such as a rule's id: notices of one kind and subject are the same mistake
 * @param message in words for the user
 */
public record Notice(Kind kind, int line, String subject, String message) {

  /** What a notice can be about. */
  public enum Kind {
    /** A suppression names a rule that does not exist. */
    UNKNOWN_RULE,
    /** A suppression holds for no finding. */
    UNUSED_SUPPRESSION
  }
}
