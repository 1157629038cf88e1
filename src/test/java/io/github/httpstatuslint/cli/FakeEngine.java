package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.lint.SourceLinter;
import io.github.httpstatuslint.lint.LintResult;
import io.github.httpstatuslint.lint.Skip;
import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.rule.Fault;
import io.github.httpstatuslint.rule.MessageTemplate;
import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.Severity;
import io.github.httpstatuslint.source.Site;
import java.util.ArrayList;
import java.util.List;

/** Reports every 401 as an error, 429 as a warning and 404 as info; the word "boom" overflows its stack. */
record FakeEngine() implements Engine {

  static final Rule ERROR = rule("no-401", Severity.ERROR);
  static final Rule WARNING = rule("no-429", Severity.WARNING);
  static final Rule INFO = rule("no-404", Severity.INFO);

  static Rule rule(String id, Severity severity) {
    String markdown = """
        # Why

        Some `prose` that is long enough to be wrapped somewhere, because a terminal is narrow and a paragraph is not.

        - first point
        - second point

        ## Noncompliant
        ```java
        response.setStatus(401);
        ```
        """;
    return new Rule(id, "Title of " + id, severity, severity != Severity.INFO, Fault.HEADER, 0,
        "RFC 9110 §15.5.2 MUST", new MessageTemplate("a message"), (emission, report) -> {}, "0.1", List.of("http"), markdown);
  }

  @Override
  public List<Rule> rules() {
    return List.of(ERROR, INFO, WARNING);
  }

  @Override
  public SourceLinter linter() {
    return FakeEngine::lint;
  }

  static LintResult lint(String text) {
    if (text.contains("boom")) {
      throw new StackOverflowError("too deep");
    }
    List<Diagnostic> found = new ArrayList<>();
    String[] lines = text.split("\r\n|\n|\r", -1);
    for (int i = 0; i < lines.length; i++) {
      for (Rule rule : List.of(ERROR, WARNING, INFO)) {
        int at = lines[i].indexOf(rule.id().substring(3));
        if (at >= 0) {
          Site site = new Site(i + 1, at + 1, i + 1, at + 3);
          int status = Integer.parseInt(rule.id().substring(3));
          List<Site> exits = List.of(site, new Site(i + 2, 1, i + 2, 4));
          found.add(new Diagnostic(rule, rule.severity(), site, "misused " + status, exits));
        }
      }
    }
    List<Skip> skips = text.contains("half") ? List.of(new Skip(3, "a part that does not parse")) : List.of();
    return new LintResult(found, skips, !found.isEmpty());
  }
}
