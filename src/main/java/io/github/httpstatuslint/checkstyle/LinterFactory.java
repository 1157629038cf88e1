package io.github.httpstatuslint.checkstyle;

import io.github.httpstatuslint.lint.Linter;
import io.github.httpstatuslint.lint.SourceLinter;

/** Makes the linter for a user's settings; the seam where tests put one of their own. */
@FunctionalInterface
interface LinterFactory {

  /** The real thing. */
  LinterFactory BUNDLED = settings -> new Linter(settings.select(), settings.frameworks());

  /**
   * Makes a linter.
   *
   * @throws io.github.httpstatuslint.yaml.ConfigurationException on settings that make no sense
   */
  SourceLinter create(RuleSettings settings);
}
