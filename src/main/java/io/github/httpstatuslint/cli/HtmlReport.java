package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.rule.Severity;
import io.github.httpstatuslint.source.Site;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * One page for people that needs nothing else: the findings, and the map of all 4xx statuses. It may run our
 * script alone, by its hash, and load nothing.
 *
 * @param folder where the page will lie: links are relative to it
 */
record HtmlReport(WorkingDirectory workingDirectory, Path folder, String version) implements ReportFormat {

  @Override
  public void write(RunReport report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    SourceLinks links = new SourceLinks(folder);
    StatusMap map = new StatusMap(report, workingDirectory, links);
    Html html = new Html(writer);
    String script = resource("report.js");
    writeHead(html, script);
    writeSummary(html, report);
    writeFilters(html, map);
    html.raw("<main>\n<section id=\"findings\"><h2>Findings</h2>\n");
    if (report.findings().isEmpty()) {
      html.raw("<p>None.</p>\n");
    }
    for (Finding finding : report.findings()) {
      writeFinding(html, finding, links);
    }
    html.raw("</section>\n<section id=\"map\"><h2>Status map</h2>\n<p class=\"soft\">Every 4xx status that the code answers"
        + " with, the endpoints where they can be seen, the headers that come with it, <b>?</b> on some paths only, <b>\u2026</b> where unseen code may add"
        + " more. <b>\u26A0</b> is reported above.</p>\n");
    map.write(html);
    html.raw("</section>\n");
    writeRemarks(html, report);
    html.raw("</main>\n<footer>http-status-lint ").text(version).raw("</footer>\n<script>").raw(script)
        .raw("</script>\n</body>\n</html>\n");
    writer.flush();
  }

  private static void writeHead(Html html, String script) throws IOException {
    String style = resource("report.css");
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" + hash(style)
        + "'; script-src 'sha256-" + hash(script) + "'\">\n<title>http-status-lint</title>\n<style>")
        .raw(style).raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#findings\">To the findings</a>\n");
  }

  private static void writeSummary(Html html, RunReport report) throws IOException {
    html.raw("<header><h1>http-status-lint</h1>\n<p>" + report.extent().files() + " files, "
        + report.extent().parsed() + " parsed: ");
    for (Severity severity : Severity.values()) {
      long count = report.count(severity);
      boolean plural = severity != Severity.INFO && count != 1;
      html.raw(count + " " + severity.word() + (plural ? "s" : "") + (severity == Severity.INFO ? "" : ", "));
    }
    html.raw(". <a href=\"#map\">Status map</a></p></header>\n");
  }

  private static void writeFilters(Html html, StatusMap map) throws IOException {
    html.raw("<form role=\"search\"><label>Search <input type=\"search\" id=\"query\" placeholder=\"press /\"></label>\n<fieldset>"
        + "<legend class=\"skip\">Severity</legend>");
    for (Severity severity : Severity.values()) {
      html.raw("<label><input type=\"checkbox\" name=\"severity\" value=\"" + severity.word() + "\" checked> "
          + severity.word() + "</label>");
    }
    html.raw("</fieldset>\n<label>Map: <select id=\"status\"><option value=\"\">every status</option>");
    for (int status : map.statuses()) {
      html.raw("<option>" + status + "</option>");
    }
    html.raw("</select></label>\n<label><input type=\"checkbox\" id=\"reported\"> reported only</label>\n"
        + "<output id=\"said\" class=\"soft\"></output></form>\n");
  }

  private void writeFinding(Html html, Finding finding, SourceLinks links) throws IOException {
    Diagnostic found = finding.diagnostic();
    String severity = found.severity().word();
    Site site = found.site();
    html.raw("<article class=\"" + severity + "\" data-severity=\"" + severity + "\"><p class=\"place\"><a href=\"")
        .text(links.to(finding.path(), site.line())).raw("\">").text(workingDirectory.show(finding.path()))
        .raw(":" + site.line() + ":" + site.column() + "</a></p>\n<p class=\"message\"><span class=\"severity\">" + severity
            + "</span> ").text(found.message()).raw(" <a href=\"").text(Project.CARDS + found.rule().id() + ".md").raw("\">")
        .text(found.rule().id()).raw("</a></p>\n");
    writeSource(html, finding);
    html.raw("</article>\n");
  }

  private static void writeSource(Html html, Finding finding) throws IOException {
    String line = finding.source().text();
    Site site = finding.diagnostic().site();
    int begin = Math.max(0, Math.min(site.column() - 1 - finding.source().cut(), line.length()));
    int end = site.endLine() > site.line() ? line.length() : site.endColumn() - finding.source().cut();
    end = Math.max(begin, Math.min(end, line.length()));
    int indent = Math.min(begin, line.length() - line.stripLeading().length());
    html.raw("<pre><code>").text(line.substring(indent, begin)).raw("<mark>").text(line.substring(begin, end)).raw("</mark>")
        .text(line.substring(end)).raw("</code></pre>\n");
  }

  private void writeRemarks(Html html, RunReport report) throws IOException {
    if (report.skips().isEmpty() && report.notices().isEmpty()) {
      return;
    }
    html.raw("<section id=\"remarks\"><h2>Remarks</h2>\n<ul>\n");
    for (FileSkip skip : report.skips()) {
      html.raw("<li><span class=\"place\">").text(workingDirectory.show(skip.path()))
          .raw(skip.line() > 0 ? ":" + skip.line() : "").raw("</span> skipped: ").text(skip.reason()).raw("</li>\n");
    }
    for (FileNotice each : report.notices()) {
      html.raw("<li><span class=\"place\">").text(workingDirectory.show(each.path()))
          .raw(":" + each.notice().line() + "</span> ").text(each.notice().message()).raw("</li>\n");
    }
    html.raw("</ul></section>\n");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " on the class path: 'mvn process-resources' puts it there");
      }
      // the browser hashes what it reads, and that has no carriage returns
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
