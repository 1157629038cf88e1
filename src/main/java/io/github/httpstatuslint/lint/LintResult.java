package io.github.httpstatuslint.lint;

import io.github.httpstatuslint.rule.Diagnostic;
import java.util.List;

/**
 * What linting one file gave.
 *
 * @param diagnostics in source order, suppressed ones left out
 * @param skips the parts that were not looked at, and why; empty for a file that was read in full
 * @param notices what the file's author wants to know besides
 * @param answers the 4xx statuses that it answers with; empty unless they are asked for
 * @param parsed false when the text probe showed that the file cannot send a status
 */
public record LintResult(
    List<Diagnostic> diagnostics, List<Skip> skips, List<Notice> notices, List<Answer> answers, boolean parsed) {

  /** A file with nothing to say. */
  public static final LintResult CLEAN = new LintResult(List.of(), List.of(), false);

  public LintResult {
    diagnostics = List.copyOf(diagnostics);
    skips = List.copyOf(skips);
    notices = List.copyOf(notices);
    answers = List.copyOf(answers);
  }

  /** A file without notices and answers. */
  public LintResult(List<Diagnostic> diagnostics, List<Skip> skips, boolean parsed) {
    this(diagnostics, skips, List.of(), List.of(), parsed);
  }
}
