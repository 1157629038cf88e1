package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that a run found, in the order of the files.
 *
 * @param files how many were linted
 * @param parsed how many of them could send a status
 */
record RunReport(List<Finding> findings, List<FileSkip> skips, LeftOut leftOut, int files, int parsed) {

  RunReport {
    findings = List.copyOf(findings);
    skips = List.copyOf(skips);
  }

  static RunReport of(Discovered discovered, List<FileResult> results) {
    List<Finding> findings = new ArrayList<>();
    List<FileSkip> skips = new ArrayList<>(discovered.skips());
    LeftOut leftOut = new LeftOut();
    leftOut.addAll(discovered.leftOut());
    int parsed = 0;
    for (FileResult result : results) {
      findings.addAll(result.findings());
      skips.addAll(result.skips());
      parsed += result.parsed() ? 1 : 0;
      if (result.generated()) {
        leftOut.add(LeftOut.Reason.GENERATED);
      }
    }
    // a walk meets folders in the order of the disk
    skips.sort(Comparator.comparing(FileSkip::path).thenComparing(FileSkip::line));
    return new RunReport(findings, skips, leftOut, results.size(), parsed);
  }

  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.diagnostic().severity() == severity).count();
  }
}
