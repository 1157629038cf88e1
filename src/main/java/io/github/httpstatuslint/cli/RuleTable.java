package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Rule;
import java.util.List;
import java.util.Locale;

/** The rules, one per line. */
record RuleTable(List<Rule> rules, Style style) {

  @Override
  public String toString() {
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    StringBuilder table = new StringBuilder();
    for (Rule rule : rules) {
      String id = String.format(Locale.ROOT, "%-" + Math.max(1, width) + "s", rule.id());
      String severity = String.format(Locale.ROOT, "%-7s", rule.severity().word());
      table.append(style.bold(id)).append("  ")
          .append(style.severity(rule.severity(), severity)).append("  ")
          .append(rule.enabledByDefault() ? "on   " : "off  ")
          .append(rule.title()).append('\n');
    }
    return table.toString();
  }
}
