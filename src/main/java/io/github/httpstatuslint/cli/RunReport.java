package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that a run found, in the order of the files.
 *
 * @param answers the 4xx statuses of all files, for a map; empty unless one is wanted
 */
record RunReport(
    List<Finding> findings, List<FileAnswer> answers, Remarks remarks, LeftOut leftOut, Extent extent) {

  /**
   * What is said of files beside findings.
   *
   * @param notices about suppressions; a mistake that is made often is said once
   */
  record Remarks(List<FileSkip> skips, List<FileNotice> notices) {

    Remarks {
      skips = List.copyOf(skips);
      notices = List.copyOf(notices);
    }
  }

  /**
   * How much was looked at.
   *
   * @param files how many were linted
   * @param parsed how many of them could send a status
   */
  record Extent(int files, int parsed) {}

  RunReport {
    findings = List.copyOf(findings);
    answers = List.copyOf(answers);
  }

  List<FileSkip> skips() {
    return remarks.skips;
  }

  List<FileNotice> notices() {
    return remarks.notices;
  }

  static RunReport of(Discovered discovered, List<FileResult> results) {
    List<Finding> findings = new ArrayList<>();
    List<FileSkip> skips = new ArrayList<>(discovered.skips());
    List<FileNotice> notices = new ArrayList<>();
    List<FileAnswer> answers = new ArrayList<>();
    LeftOut leftOut = new LeftOut();
    leftOut.addAll(discovered.leftOut());
    int parsed = 0;
    for (FileResult result : results) {
      findings.addAll(result.findings());
      skips.addAll(result.skips());
      notices.addAll(result.notices());
      answers.addAll(result.answers());
      parsed += result.parsed() ? 1 : 0;
      if (result.generated()) {
        leftOut.add(LeftOut.Reason.GENERATED);
      }
    }
    // a walk meets folders in the order of the disk
    skips.sort(Comparator.comparing(FileSkip::path).thenComparing(FileSkip::line));
    return new RunReport(
        findings, answers, new Remarks(skips, FileNotice.onceEach(notices)), leftOut, new Extent(results.size(), parsed));
  }

  /** Returns this report with other findings. */
  RunReport with(List<Finding> others) {
    return new RunReport(others, answers, remarks, leftOut, extent);
  }

  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.diagnostic().severity() == severity).count();
  }
}
