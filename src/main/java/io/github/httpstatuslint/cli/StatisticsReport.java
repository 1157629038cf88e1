package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts per rule and severity instead of findings: the most frequent first. */
record StatisticsReport() implements ReportFormat {

  private record Row(Severity severity, String rule) {}

  @Override
  public void write(RunReport report, OutputStream out) throws IOException {
    Map<Row, Integer> counts =
        new TreeMap<>(Comparator.comparing(Row::severity).thenComparing(Row::rule));
    for (Finding finding : report.findings()) {
      counts.merge(new Row(finding.diagnostic().severity(), finding.diagnostic().rule().id()), 1, Integer::sum);
    }
    StringBuilder table = new StringBuilder();
    counts.entrySet().stream()
        .sorted(Map.Entry.<Row, Integer>comparingByValue().reversed())
        .forEach(e -> line(table, e.getValue(), e.getKey().severity(), e.getKey().rule()));
    for (Severity severity : Severity.values()) {
      line(table, report.count(severity), severity, "(all rules)");
    }
    out.write(table.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void line(StringBuilder table, long count, Severity severity, String rule) {
    table.append(String.format(Locale.ROOT, "%7d  %-7s  %s%n", count, severity.word(), rule));
  }
}
