package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.lint.LintResult;
import java.nio.file.Path;

/** Lints the text of one file; must be safe for many threads. */
@FunctionalInterface
interface SourceLinter {

  LintResult lint(String text);

  /** Lints the text of a file whose neighbours may be looked at. */
  default LintResult lint(Path file, String text) {
    return lint(text);
  }

  /** Returns whether bytes can have findings at all, so that others need not be decoded. */
  default boolean isWorthReading(byte[] bytes) {
    return true;
  }
}
