package io.github.httpstatuslint.checkstyle;

import io.github.httpstatuslint.lint.LintResult;
import io.github.httpstatuslint.lint.Linter;

/** Lints the text of one file. Safe for many threads. */
@FunctionalInterface
interface Engine {

  LintResult lint(String text);

  /** Makes the engine for a user's settings; the seam where tests put an engine of their own. */
  @FunctionalInterface
  interface Factory {

    /** The real thing. */
    Factory LINTER = settings -> new Linter(settings.select())::lint;

    /**
     * Makes an engine.
     *
     * @throws io.github.httpstatuslint.yaml.ConfigurationException on settings that make no sense
     */
    Engine create(RuleSettings settings);
  }
}
