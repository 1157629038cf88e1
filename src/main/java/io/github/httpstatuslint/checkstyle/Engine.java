package io.github.httpstatuslint.checkstyle;

import io.github.httpstatuslint.lint.LintResult;
import io.github.httpstatuslint.lint.Linter;
import java.nio.file.Path;

/** Lints one file, whose neighbours may be looked at. Safe for many threads. */
@FunctionalInterface
interface Engine {

  LintResult lint(Path file, String text);

  /** Makes the engine for a user's settings; the seam where tests put an engine of their own. */
  @FunctionalInterface
  interface Factory {

    /** The real thing. */
    Factory LINTER = settings -> {
      Linter linter = new Linter(settings.select());
      return linter::lint;
    };

    /**
     * Makes an engine.
     *
     * @throws io.github.httpstatuslint.yaml.ConfigurationException on settings that make no sense
     */
    Engine create(RuleSettings settings);
  }
}
