package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.baseline.Baseline;
import io.github.httpstatuslint.baseline.BaselineEntry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a run does with baselines: {@code --baseline} leaves out what is known, {@code --write-baseline}
 * makes all of it known, and both together drop from the file what is no more.
 */
final class BaselineStep {

  private final WorkingDirectory workingDirectory;
  private final Optional<Baseline> given;
  private final Optional<Path> written;
  private final Baseline start;

  private BaselineStep(WorkingDirectory workingDirectory, Optional<Path> given, Optional<Path> written) {
    this.workingDirectory = workingDirectory;
    this.given = given.map(this::read);
    this.written = written;
    // what a run does not look at stays known
    this.start = this.given.orElseGet(() -> written.filter(Files::exists).map(this::read).orElse(null));
  }

  /**
   * Reads what there is to read.
   *
   * @throws io.github.httpstatuslint.yaml.ConfigurationException when it is no baseline
   * @throws UsageException when none could be written
   */
  static BaselineStep prepare(Settings.Known known, WorkingDirectory workingDirectory) {
    known.write().ifPresent(file -> new Output("--write-baseline", file).check());
    return new BaselineStep(workingDirectory, known.baseline(), known.write());
  }

  private Baseline read(Path file) {
    return Baseline.read(file, workingDirectory.show(file));
  }

  /**
   * Returns the report without what is known, and writes what is to be known.
   *
   * @param looked the files that were linted in full
   * @param isOff tells a rule that exists and is switched off
   */
  RunReport apply(RunReport report, Set<Path> looked, Predicate<String> isOff, PrintStream err) throws IOException {
    if (given.isEmpty() && written.isEmpty()) {
      return report;
    }
    Baseline before = start != null ? start : Baseline.empty(written.orElseThrow());
    KnownFindings findings = KnownFindings.of(before, report, looked, isOff);
    List<Finding> fresh = given.isPresent() ? findings.fresh() : List.of();
    if (written.isPresent()) {
      write(written.get(), before, findings, err);
    }
    if (given.isPresent()) {
      String stale = findings.gone().isEmpty() || written.isPresent() ? ""
          : "; " + findings.gone().size() + " of the baseline no longer occur, --write-baseline beside --baseline drops them";
      err.println("http-status-lint: " + findings.kept().size() + " known from the baseline, not reported" + stale);
    }
    return report.with(fresh);
  }

  private void write(Path file, Baseline before, KnownFindings findings, PrintStream err) throws IOException {
    Baseline place = Baseline.empty(file);
    List<BaselineEntry> entries = new ArrayList<>();
    findings.unseen().forEach(entry -> entries.add(before.movedTo(place, entry)));
    findings.kept().forEach(entry -> entries.add(before.movedTo(place, entry)));
    if (given.isEmpty()) {
      for (Finding finding : findings.fresh()) {
        entries.add(place.entry(finding.path(), finding.diagnostic().rule().id(), finding.context()));
      }
    }
    Files.writeString(file, place.of(entries).text());
    err.println("http-status-lint: wrote " + entries.size() + " known findings to "
        + Style.harmless(workingDirectory.show(file)) + ", " + findings.gone().size() + " dropped that no longer occur");
  }
}
