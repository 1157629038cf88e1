package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.rule.Severity;
import io.github.httpstatuslint.source.Site;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Annotations for pull requests: workflow commands that GitHub Actions reads in the log of a step. */
record GithubReport(WorkingDirectory workingDirectory) implements ReportFormat {

  @Override
  public void write(RunReport report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (Finding finding : report.findings()) {
      Diagnostic found = finding.diagnostic();
      writer.write("::" + command(found.severity()) + " file=" + property(workingDirectory.show(finding.path()))
          + place(found.site()) + ",title=" + property(found.rule().id())
          + "::" + data(found.message()) + "\n");
    }
    for (FileSkip skip : report.skips()) {
      writer.write("::notice file=" + property(workingDirectory.show(skip.path()))
          + (skip.line() > 0 ? ",line=" + skip.line() : "")
          + ",title=http-status-lint::" + data("not analysed in full: " + skip.reason()) + "\n");
    }
    for (FileNotice each : report.notices()) {
      writer.write("::notice file=" + property(workingDirectory.show(each.path())) + ",line=" + each.notice().line()
          + ",title=http-status-lint::" + data(each.notice().message()) + "\n");
    }
    writer.flush();
  }

  /** Columns count only where begin and end are on one line. */
  private static String place(Site site) {
    String place = ",line=" + site.line() + ",endLine=" + site.endLine();
    return site.line() == site.endLine() ? place + ",col=" + site.column() + ",endColumn=" + site.endColumn() : place;
  }

  private static String command(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.word();
  }

  /** Escapes as the toolkit of GitHub Actions does: what follows the second {@code ::}. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
