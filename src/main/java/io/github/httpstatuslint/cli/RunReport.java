package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that a run found, in the order of the files.
 *
 * @param notices about suppressions; a mistake that is made often is said once
 */
record RunReport(
    List<Finding> findings, List<FileSkip> skips, List<FileNotice> notices, LeftOut leftOut, Extent extent) {

  /**
   * How much was looked at.
   *
   * @param files how many were linted
   * @param parsed how many of them could send a status
   */
  record Extent(int files, int parsed) {}

  RunReport {
    findings = List.copyOf(findings);
    skips = List.copyOf(skips);
    notices = List.copyOf(notices);
  }

  static RunReport of(Discovered discovered, List<FileResult> results) {
    List<Finding> findings = new ArrayList<>();
    List<FileSkip> skips = new ArrayList<>(discovered.skips());
    List<FileNotice> notices = new ArrayList<>();
    LeftOut leftOut = new LeftOut();
    leftOut.addAll(discovered.leftOut());
    int parsed = 0;
    for (FileResult result : results) {
      findings.addAll(result.findings());
      skips.addAll(result.skips());
      notices.addAll(result.notices());
      parsed += result.parsed() ? 1 : 0;
      if (result.generated()) {
        leftOut.add(LeftOut.Reason.GENERATED);
      }
    }
    // a walk meets folders in the order of the disk
    skips.sort(Comparator.comparing(FileSkip::path).thenComparing(FileSkip::line));
    return new RunReport(
        findings, skips, FileNotice.onceEach(notices), leftOut, new Extent(results.size(), parsed));
  }

  /** Returns this report with other findings. */
  RunReport with(List<Finding> others) {
    return new RunReport(others, skips, notices, leftOut, extent);
  }

  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.diagnostic().severity() == severity).count();
  }
}
