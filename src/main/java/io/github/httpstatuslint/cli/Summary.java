package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What standard error says at the end of a run. */
record Summary(RunReport report, WorkingDirectory workingDirectory, Duration elapsed) {

  void print(PrintStream err) {
    for (FileSkip skip : report.skips()) {
      String place = Style.harmless(workingDirectory.show(skip.path()));
      err.println(place + (skip.line() > 0 ? ":" + skip.line() : "") + ": skipped: " + Style.harmless(skip.reason()));
    }
    for (FileNotice each : report.notices()) {
      err.println(Style.harmless(workingDirectory.show(each.path())) + ":" + each.notice().line() + ": notice: "
          + Style.harmless(each.notice().message()));
    }
    if (report.extent().files() == 0 && report.leftOut().count(LeftOut.Reason.UNCHANGED) == 0) {
      err.println("http-status-lint: no Java file to lint under the given paths");
    }
    if (!report.leftOut().isEmpty()) {
      err.println("http-status-lint: left out, files and whole folders: " + report.leftOut());
    }
    err.println("http-status-lint: " + plural(report.extent().files(), "file") + ", " + report.extent().parsed() + " parsed, "
        + report.skips().stream().map(FileSkip::path).distinct().count() + " skipped; "
        + plural(report.findings().size(), "finding") + bySeverity()
        + String.format(Locale.ROOT, " in %.1f s", elapsed.toMillis() / 1000.0));
  }

  private String bySeverity() {
    if (report.findings().isEmpty()) {
      return "";
    }
    return " (" + plural(report.count(Severity.ERROR), "error") + ", "
        + plural(report.count(Severity.WARNING), "warning") + ", " + report.count(Severity.INFO) + " info)";
  }

  private static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
