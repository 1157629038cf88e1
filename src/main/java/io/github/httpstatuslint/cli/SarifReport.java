package io.github.httpstatuslint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.Severity;
import io.github.httpstatuslint.source.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The report for code scanning: SARIF 2.1.0. */
record SarifReport(WorkingDirectory workingDirectory, List<Rule> rules, String version) implements ReportFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String BASE_ID = "SRCROOT";

  @Override
  public void write(RunReport report, OutputStream out) throws IOException {
    JsonGenerator json = JsonStream.open(out);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool(json);
    writeInvocation(json, report);
    // the category under which code scanning keeps these results apart from another tool's
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField("id", "http-status-lint/");
    json.writeEndObject();
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(BASE_ID);
    json.writeStringField("uri", workingDirectory.root());
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    writeResults(json, report.findings());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private void writeTool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "http-status-lint");
    json.writeStringField("version", version);
    json.writeStringField("semanticVersion", version);
    json.writeStringField("informationUri", Project.HOME);
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      new SarifRule(rule).write(json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeInvocation(JsonGenerator json, RunReport report) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (FileSkip skip : report.skips()) {
      writeNotification(json, "warning", "skipped: " + skip.reason(), skip.path(), skip.line());
    }
    for (FileNotice each : report.notices()) {
      writeNotification(json, "note", each.notice().message(), each.path(), each.notice().line());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeNotification(JsonGenerator json, String level, String message, Path path, int line)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    writeMessage(json, message);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(json, path);
    if (line > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", line);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeResults(JsonGenerator json, List<Finding> findings) throws IOException {
    Map<String, Integer> indexes = new HashMap<>();
    for (Rule rule : rules) {
      indexes.put(rule.id(), indexes.size());
    }
    Fingerprints fingerprints = new Fingerprints();
    json.writeArrayFieldStart("results");
    for (Finding finding : findings) {
      Diagnostic diagnostic = finding.diagnostic();
      json.writeStartObject();
      json.writeStringField("ruleId", diagnostic.rule().id());
      json.writeNumberField("ruleIndex", indexes.getOrDefault(diagnostic.rule().id(), -1));
      json.writeStringField("level", level(diagnostic.severity()));
      writeMessage(json, diagnostic.message());
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      writePlace(json, finding.path(), diagnostic.site());
      json.writeEndObject();
      json.writeEndArray();
      writeExits(json, finding);
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField(Fingerprints.KEY, fingerprints.next(finding));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the way of the response: chosen at the site, sent at the exits. */
  private void writeExits(JsonGenerator json, Finding finding) throws IOException {
    Site site = finding.diagnostic().site();
    List<Site> exits = finding.diagnostic().exits().stream().filter(exit -> !exit.equals(site)).distinct().toList();
    if (exits.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < exits.size(); i++) {
      json.writeStartObject();
      json.writeNumberField("id", i + 1);
      writePlace(json, finding.path(), exits.get(i));
      writeMessage(json, "the response leaves here");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writePlace(JsonGenerator json, Path path, Site site) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(json, path);
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", site.line());
    json.writeNumberField("startColumn", site.column());
    json.writeNumberField("endLine", site.endLine());
    // SARIF points behind the last character (§3.30.8)
    json.writeNumberField("endColumn", site.endColumn() + 1);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeArtifact(JsonGenerator json, Path path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", workingDirectory.uri(path));
    if (workingDirectory.contains(path)) {
      json.writeStringField("uriBaseId", BASE_ID);
    }
    json.writeEndObject();
  }

  private static void writeMessage(JsonGenerator json, String text) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** Returns SARIF's word for a severity. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }
}
