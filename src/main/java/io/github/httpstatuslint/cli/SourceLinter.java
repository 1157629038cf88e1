package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.lint.LintResult;

/** Lints the text of one file; must be safe for many threads. */
@FunctionalInterface
interface SourceLinter {

  LintResult lint(String text);

  /** Returns whether bytes can have findings at all, so that others need not be decoded. */
  default boolean isWorthReading(byte[] bytes) {
    return true;
  }
}
