package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A rule's card, readable in a terminal. */
record CardView(Rule rule, Style style) {

  private static final int WIDTH = 80;
  private static final String INDENT = "    ";

  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(style.bold(rule.id()) + ": " + rule.title());
    String state = rule.enabledByDefault() ? "on by default" : "off by default";
    lines.add(style.severity(rule.severity(), rule.severity().word()) + ", " + state
        + "; " + rule.citation() + "; since " + rule.since());
    lines.add("");
    List<String> paragraph = new ArrayList<>();
    boolean code = false;
    for (String line : rule.markdown().lines().toList()) {
      if (line.startsWith("```")) {
        flush(paragraph, lines);
        if (!code && lines.get(lines.size() - 1).startsWith(INDENT)) {
          lines.add("");
        }
        code = !code;
      } else if (code) {
        lines.add((INDENT + line).stripTrailing());
      } else {
        prose(line, paragraph, lines);
      }
    }
    flush(paragraph, lines);
    lines.add("");
    lines.add(style.bold("SUPPRESS IT"));
    lines.add(INDENT + "@SuppressWarnings(\"" + rule.id() + "\")");
    lines.add(INDENT + "// http-status-lint:off " + rule.id() + " why");
    return String.join("\n", lines).stripTrailing() + "\n";
  }

  private void prose(String line, List<String> paragraph, List<String> lines) {
    if (line.startsWith("#")) {
      flush(paragraph, lines);
      lines.add(style.bold(line.replaceFirst("^#+\\s*", "").toUpperCase(Locale.ROOT)));
    } else if (line.isBlank()) {
      flush(paragraph, lines);
      lines.add("");
    } else if (line.startsWith("|")) {
      // a table keeps its own line breaks
      flush(paragraph, lines);
      lines.add(line);
    } else {
      if (line.stripLeading().startsWith("- ")) {
        flush(paragraph, lines);
      }
      paragraph.add(line.strip());
    }
  }

  private void flush(List<String> paragraph, List<String> lines) {
    if (paragraph.isEmpty()) {
      return;
    }
    String indent = paragraph.get(0).startsWith("- ") ? "  " : "";
    lines.addAll(new Inline(style, WIDTH).wrap(String.join(" ", paragraph), indent));
    paragraph.clear();
  }
}
