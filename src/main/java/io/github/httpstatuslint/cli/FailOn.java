package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.lint.Notice;
import io.github.httpstatuslint.rule.Severity;
import java.util.Optional;

/** The lowest severity that makes a run fail; empty for never. */
record FailOn(Optional<Severity> severity) {

  /** Returns whether one of the findings makes the run fail. */
  boolean fails(RunReport report) {
    return severity.isPresent()
        && (report.findings().stream().anyMatch(finding -> finding.diagnostic().severity().isAtLeast(severity.get()))
            || Severity.WARNING.isAtLeast(severity.get()) && hasUnusedSuppressions(report));
  }

  /** They are there only if somebody asked for them, and then they count as warnings. */
  private static boolean hasUnusedSuppressions(RunReport report) {
    return report.notices().stream().anyMatch(each -> each.notice().kind() == Notice.Kind.UNUSED_SUPPRESSION);
  }
}
