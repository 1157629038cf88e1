package io.github.httpstatuslint.lint;

import java.nio.file.Path;

/** Lints the text of one file; must be safe for many threads. */
@FunctionalInterface
public interface SourceLinter {

  /**
   * Lints a text that belongs to no project.
   *
   * @param text with any line ends
   */
  LintResult lint(String text);

  /** Lints the text of a file whose neighbours may be looked at. */
  default LintResult lint(Path file, String text) {
    return lint(text);
  }

  /** Returns a linter that also gives notice of suppressions that suppress nothing. */
  default SourceLinter withUnusedSuppressions() {
    return this;
  }

  /** Returns a linter that also says with which 4xx statuses a file answers, whether or not they are reported. */
  default SourceLinter withAnswers() {
    return this;
  }

  /** Forgets what is known of other files: the end of a run. */
  default void forget() {
    // most know nothing
  }

  /** Returns whether bytes can have findings at all, so that others need not be decoded. */
  default boolean isWorthReading(byte[] bytes) {
    return true;
  }
}
