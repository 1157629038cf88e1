package io.github.httpstatuslint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.rule.Severity;
import io.github.httpstatuslint.source.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** All that a run knows, for scripts. While {@code format} stays the same, fields may come but none goes. */
record JsonReport(WorkingDirectory workingDirectory, String version) implements ReportFormat {

  private static final int FORMAT = 1;

  @Override
  public void write(RunReport report, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonStream.open(out)) {
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeStringField("tool", "http-status-lint");
      json.writeStringField("version", version);
      writeFindings(json, report);
      writeSkips(json, report);
      writeNotices(json, report);
      writeSummary(json, report);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void writeFindings(JsonGenerator json, RunReport report) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      Diagnostic found = finding.diagnostic();
      json.writeStartObject();
      json.writeStringField("path", workingDirectory.show(finding.path()));
      writeSite(json, found.site());
      json.writeStringField("severity", found.severity().word());
      json.writeStringField("rule", found.rule().id());
      json.writeStringField("message", found.message());
      json.writeStringField("citation", found.rule().citation());
      json.writeStringField("help", Project.CARDS + found.rule().id() + ".md");
      json.writeStringField("source", finding.source().text());
      json.writeArrayFieldStart("exits");
      for (Site exit : found.exits()) {
        json.writeStartObject();
        writeSite(json, exit);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("fingerprint", fingerprints.next(finding));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSite(JsonGenerator json, Site site) throws IOException {
    json.writeNumberField("line", site.line());
    json.writeNumberField("column", site.column());
    json.writeNumberField("endLine", site.endLine());
    json.writeNumberField("endColumn", site.endColumn());
  }

  private void writeSkips(JsonGenerator json, RunReport report) throws IOException {
    json.writeArrayFieldStart("skipped");
    for (FileSkip skip : report.skips()) {
      json.writeStartObject();
      json.writeStringField("path", workingDirectory.show(skip.path()));
      if (skip.line() > 0) {
        json.writeNumberField("line", skip.line());
      }
      json.writeStringField("reason", skip.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeNotices(JsonGenerator json, RunReport report) throws IOException {
    json.writeArrayFieldStart("notices");
    for (FileNotice each : report.notices()) {
      json.writeStartObject();
      json.writeStringField("path", workingDirectory.show(each.path()));
      json.writeNumberField("line", each.notice().line());
      json.writeStringField("kind", each.notice().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.writeStringField("message", each.notice().message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSummary(JsonGenerator json, RunReport report) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", report.extent().files());
    json.writeNumberField("parsed", report.extent().parsed());
    json.writeNumberField("skipped", report.skips().stream().map(FileSkip::path).distinct().count());
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.word(), report.count(severity));
    }
    json.writeEndObject();
  }
}
