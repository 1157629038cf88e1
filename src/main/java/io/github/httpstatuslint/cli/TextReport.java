package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.source.Site;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;

/** The report for people: {@code path:line:col: severity: message [rule-id]}, the line, a caret. */
record TextReport(WorkingDirectory workingDirectory, Style style, Charset charset) implements ReportFormat {

  /** Longer lines are cut around the finding. */
  private static final int WIDTH = 140;

  private static final int BEFORE = 60;
  private static final String ELLIPSIS = "...";

  @Override
  public void write(RunReport report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, charset));
    for (Finding finding : report.findings()) {
      writer.write(headline(finding));
      writer.write('\n');
      writer.write(snippet(finding));
    }
    writer.flush();
  }

  private String headline(Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    String place = Style.harmless(workingDirectory.show(finding.path()))
        + ":" + diagnostic.site().line() + ":" + diagnostic.site().column() + ":";
    return style.bold(place)
        + " " + style.severity(diagnostic.severity(), diagnostic.severity().word() + ":")
        + " " + Style.harmless(diagnostic.message())
        + " " + style.faint("[" + diagnostic.rule().id() + "]");
  }

  /** Returns the source line and the caret line, or nothing where there is no such line. */
  private String snippet(Finding finding) {
    SourceLine source = finding.source();
    Site site = finding.diagnostic().site();
    String line = source.text();
    int begin = site.column() - 1 - source.cut();
    if (line.isBlank() || begin < 0 || begin >= line.length()) {
      return "";
    }
    int end = site.endLine() > site.line() ? line.stripTrailing().length() : site.endColumn() - source.cut();
    end = Math.max(begin + 1, Math.min(end, line.length()));
    int from = line.length() <= WIDTH ? 0 : boundary(line, Math.max(0, begin - BEFORE));
    int to = boundary(line, Math.min(line.length(), from + WIDTH));
    end = Math.max(begin + 1, Math.min(end, to));
    String head = from > 0 || source.cut() > 0 ? ELLIPSIS : "";
    String tail = to < line.length() ? ELLIPSIS : "";
    String marks = "^" + "~".repeat(line.codePointCount(begin, end) - 1);
    return head + Style.harmless(line.substring(from, to)) + tail + "\n"
        + " ".repeat(head.length()) + blank(line.substring(from, begin))
        + style.severity(finding.diagnostic().severity(), marks) + "\n";
  }

  /** Returns an index that does not lie inside a surrogate pair. */
  private static int boundary(String line, int index) {
    boolean inside = index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index));
    return inside ? index - 1 : index;
  }

  /** Returns white space of the same width: tabs stay, because only the terminal knows their width. */
  private static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(c == '\t' ? '\t' : ' '));
    return blank.toString();
  }
}
