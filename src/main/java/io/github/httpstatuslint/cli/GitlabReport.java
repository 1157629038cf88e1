package io.github.httpstatuslint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;

/** A Code Quality report for merge requests of GitLab. It has no room for files that were skipped. */
record GitlabReport(WorkingDirectory workingDirectory) implements ReportFormat {

  @Override
  public void write(RunReport report, OutputStream out) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    try (JsonGenerator json = JsonStream.open(out)) {
      json.writeStartArray();
      for (Finding finding : report.findings()) {
        Diagnostic found = finding.diagnostic();
        json.writeStartObject();
        json.writeStringField("description", found.message());
        json.writeStringField("check_name", found.rule().id());
        json.writeStringField("fingerprint", fingerprints.next(finding));
        json.writeStringField("severity", severity(found.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", workingDirectory.show(finding.path()));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", found.site().line());
        json.writeNumberField("end", found.site().endLine());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.write('\n');
  }

  /** GitLab knows info, minor, major, critical and blocker. */
  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
