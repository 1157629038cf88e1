package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.lint.Notice;
import io.github.httpstatuslint.rule.Diagnostic;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Checkstyle's XML, which most CI servers read: the same rules, sources and notices as our Checkstyle
 * module gives, in files named from the working directory.
 */
record CheckstyleReport(WorkingDirectory workingDirectory, String version) implements ReportFormat {

  /** What our Checkstyle module calls a file that was not analysed in full. */
  private static final String SKIPPED = "http-status-lint-skipped";

  /** What it calls a remark about a suppression. */
  private static final String SUPPRESSION = "http-status-lint-suppression";

  @Override
  public void write(RunReport report, OutputStream out) throws IOException {
    SortedMap<Path, List<String>> files = new TreeMap<>();
    for (Finding finding : report.findings()) {
      add(files, finding.path(), error(finding.diagnostic()));
    }
    for (FileSkip skip : report.skips()) {
      String message = "Not analysed in full: " + skip.reason();
      add(files, skip.path(), error(Math.max(1, skip.line()), 1, "info", message, SKIPPED));
    }
    for (FileNotice each : report.notices()) {
      // as the module does: who asks for unused ones wants them like findings
      String severity = each.notice().kind() == Notice.Kind.UNUSED_SUPPRESSION ? "warning" : "info";
      add(files, each.path(), error(each.notice().line(), 1, severity, each.notice().message(), SUPPRESSION));
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    writer.write("<checkstyle version=\"" + escaped("http-status-lint " + version) + "\">\n");
    for (var file : files.entrySet()) {
      writer.write("<file name=\"" + escaped(workingDirectory.show(file.getKey())) + "\">\n");
      for (String error : file.getValue()) {
        writer.write(error);
      }
      writer.write("</file>\n");
    }
    writer.write("</checkstyle>\n");
    writer.flush();
  }

  private static void add(SortedMap<Path, List<String>> files, Path file, String error) {
    files.computeIfAbsent(file, path -> new ArrayList<>()).add(error);
  }

  private static String error(Diagnostic found) {
    return error(
        found.site().line(), found.site().column(), found.severity().word(), found.message(), found.rule().id());
  }

  private static String error(int line, int column, String severity, String message, String source) {
    return String.format(
        Locale.ROOT, "<error line=\"%d\" column=\"%d\" severity=\"%s\" message=\"%s\" source=\"%s\"/>%n",
        line, column, severity, escaped(message), escaped(source)).replace("\r", "");
  }

  /** Returns a text for an attribute; what XML 1.0 §2.2 has no character for becomes U+FFFD. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&apos;");
        // as it stands a parser would make them spaces
        case '\n', '\r', '\t' -> escaped.append("&#").append(c).append(';');
        default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
      }
    });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
