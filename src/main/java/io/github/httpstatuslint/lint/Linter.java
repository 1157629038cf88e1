package io.github.httpstatuslint.lint;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.rule.RuleSelection;
import java.util.List;

/** Lints files one by one. Immutable and safe for many threads. */
public final class Linter {

  private final RuleSelection rules;

  public Linter(RuleSelection rules) {
    this.rules = rules;
  }

  /**
   * Lints one file. Never throws: what could not be analysed is in the result's skips.
   *
   * @param text the file's text, with any line ends
   */
  public LintResult lint(String text) {
    return LintResult.CLEAN;
  }

  /** Returns the facts behind the diagnostics, whatever the rules say of them. */
  public List<Emission> emissions(String text) {
    return List.of();
  }
}
