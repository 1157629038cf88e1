package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.flow.Endpoint;
import io.github.httpstatuslint.lint.Answer;
import io.github.httpstatuslint.source.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which handler answers with which 4xx status and which headers: a table of the whole code base. */
final class StatusMap {

  private record Handler(Path path, String member) implements Comparable<Handler> {
    @Override
    public int compareTo(Handler other) {
      int byPath = path.compareTo(other.path);
      return byPath != 0 ? byPath : member.compareTo(other.member);
    }
  }

  private record Place(Path path, Site site) {}

  private final WorkingDirectory workingDirectory;
  private final SourceLinks links;
  private final Map<Handler, Map<Integer, List<Answer>>> rows = new TreeMap<>();
  private final SortedSet<Integer> statuses = new TreeSet<>();
  private final Set<Place> reported = new HashSet<>();

  StatusMap(RunReport report, WorkingDirectory workingDirectory, SourceLinks links) {
    this.workingDirectory = workingDirectory;
    this.links = links;
    for (FileAnswer each : report.answers()) {
      int status = each.answer().status().value();
      statuses.add(status);
      rows.computeIfAbsent(new Handler(each.path(), each.answer().member()), handler -> new TreeMap<>())
          .computeIfAbsent(status, code -> new ArrayList<>()).add(each.answer());
    }
    report.findings().forEach(finding -> reported.add(new Place(finding.path(), finding.diagnostic().site())));
  }

  SortedSet<Integer> statuses() {
    return statuses;
  }

  void write(Html html) throws IOException {
    if (rows.isEmpty()) {
      html.raw("<p>No 4xx status was found.</p>\n");
      return;
    }
    html.raw("<table>\n<thead><tr><th scope=\"col\">Endpoint</th><th scope=\"col\">Handler</th><th scope=\"col\">Answers</th>"
        + "</tr></thead>\n<tbody>\n");
    for (Map.Entry<Handler, Map<Integer, List<Answer>>> row : rows.entrySet()) {
      writeRow(html, row.getKey(), row.getValue());
    }
    html.raw("</tbody></table>\n");
  }

  private void writeRow(Html html, Handler handler, Map<Integer, List<Answer>> answers) throws IOException {
    List<Answer> all = answers.values().stream().flatMap(List::stream).toList();
    boolean bad = all.stream().anyMatch(answer -> isReported(handler, answer));
    String codes = answers.keySet().stream().map(String::valueOf).collect(Collectors.joining(" "));
    html.raw("<tr data-statuses=\"" + codes + "\" data-reported=\"" + bad + "\"><td>");
    writeEndpoints(html, all);
    html.raw("</td><th scope=\"row\">")
        .text(handler.member.isEmpty() ? "(no type)" : handler.member)
        .raw("<span class=\"soft\">").text(workingDirectory.show(handler.path)).raw("</span></th><td><ul>");
    for (List<Answer> same : answers.values()) {
      for (Answer answer : same) {
        writeAnswer(html, handler, answer);
      }
    }
    html.raw("</ul></td></tr>\n");
  }

  /** Where no path is known, the methods may be. */
  private static void writeEndpoints(Html html, List<Answer> answers) throws IOException {
    SortedSet<Endpoint> endpoints = new TreeSet<>();
    SortedSet<String> methods = new TreeSet<>();
    boolean open = false;
    for (Answer answer : answers) {
      endpoints.addAll(answer.endpoints().known());
      methods.addAll(answer.methods());
      open |= answer.endpoints().open();
    }
    if (endpoints.isEmpty()) {
      html.text(String.join(", ", methods));
      return;
    }
    html.raw("<ul class=\"endpoints\">");
    for (Endpoint endpoint : endpoints) {
      html.raw("<li>").text(endpoint.toString()).raw("</li>");
    }
    html.raw(open ? "<li title=\"perhaps others\">\u2026</li></ul>" : "</ul>");
  }

  private void writeAnswer(Html html, Handler handler, Answer answer) throws IOException {
    boolean bad = isReported(handler, answer);
    html.raw(bad ? "<li class=\"bad\">" : "<li>")
        .raw("<b>" + answer.status().value() + "</b> <a href=\"").text(links.to(handler.path, answer.site().line()))
        .raw("\">line " + answer.site().line() + "</a>" + (bad ? " <span aria-label=\"reported\">\u26A0</span>" : ""));
    for (Map.Entry<String, Boolean> header : answer.headers().known().entrySet()) {
      boolean always = header.getValue();
      html.raw(always ? "<span class=\"chip\">" : "<span class=\"chip some\" title=\"on some paths\">")
          .text(header.getKey()).raw(always ? "</span>" : " ?</span>");
    }
    html.raw(answer.headers().open() ? "<span class=\"chip open\" title=\"unseen code may add headers\">\u2026</span></li>" : "</li>");
  }

  private boolean isReported(Handler handler, Answer answer) {
    return reported.contains(new Place(handler.path, answer.site()));
  }
}
