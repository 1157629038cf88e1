package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.baseline.Baseline;
import io.github.httpstatuslint.baseline.BaselineEntry;
import io.github.httpstatuslint.baseline.BaselinePass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The findings of a run, compared with a baseline.
 *
 * @param fresh the findings that it does not know
 * @param kept the entries that stand for the others, as they would be written now
 * @param gone the entries whose finding was looked for and is no more
 * @param unseen the entries that this run can say nothing about: it did not look at their file or rule
 */
record KnownFindings(
    List<Finding> fresh, List<BaselineEntry> kept, List<BaselineEntry> gone, List<BaselineEntry> unseen) {

  /**
   * Compares.
   *
   * @param looked the files that were linted in full
   * @param isOff tells a rule that exists and is switched off
   */
  static KnownFindings of(Baseline baseline, RunReport report, Set<Path> looked, Predicate<String> isOff) {
    List<Finding> fresh = new ArrayList<>();
    List<BaselineEntry> kept = new ArrayList<>();
    Map<BaselineEntry, Integer> left = new LinkedHashMap<>();
    baseline.entries().forEach(entry -> left.merge(entry, 1, Integer::sum));
    BaselinePass pass = null;
    Path file = null;
    for (Finding finding : report.findings()) {
      if (!finding.path().equals(file)) {
        file = finding.path();
        pass = baseline.pass(file);
      }
      String rule = finding.diagnostic().rule().id();
      Optional<BaselineEntry> known = pass.match(rule, finding.context());
      if (known.isPresent()) {
        left.merge(known.get(), -1, Integer::sum);
        kept.add(baseline.entry(file, rule, finding.context()));
      } else {
        fresh.add(finding);
      }
    }
    List<BaselineEntry> gone = new ArrayList<>();
    List<BaselineEntry> unseen = new ArrayList<>();
    left.forEach((entry, count) -> {
      boolean judged = baseline.file(entry).filter(looked::contains).isPresent() || !baseline.exists(entry);
      // never less than none: a file that was copied can match one entry twice
      (judged && !isOff.test(entry.rule()) ? gone : unseen).addAll(Collections.nCopies(Math.max(0, count), entry));
    });
    return new KnownFindings(fresh, kept, gone, unseen);
  }

  /** Returns the files of a run that it looked at in full. */
  static Set<Path> lookedAt(Discovered discovered, RunReport report) {
    Set<Path> files = new HashSet<>(discovered.files());
    report.skips().forEach(skip -> files.remove(skip.path()));
    return files;
  }
}
