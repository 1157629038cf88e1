package io.github.httpstatuslint.checkstyle;

import io.github.httpstatuslint.lint.LintResult;
import io.github.httpstatuslint.lint.Skip;
import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.rule.Fault;
import io.github.httpstatuslint.rule.MessageTemplate;
import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.Severity;
import io.github.httpstatuslint.source.Site;
import java.util.List;

/** Results that an engine might give. */
final class FakeFindings {

  private FakeFindings() {}

  static Diagnostic finding(String id, Severity severity, int line, int column, String message) {
    Rule rule =
        new Rule(
            id, "A title", severity, true, Fault.HEADER, 0, "RFC 9110", new MessageTemplate("a message"),
            (emission, report) -> {}, "0.1", List.of(), "");
    Site site = new Site(line, column, line, column);
    return new Diagnostic(rule, severity, site, message, List.of());
  }

  static LintResult found(Diagnostic... diagnostics) {
    return new LintResult(List.of(diagnostics), List.of(), true);
  }

  static LintResult skipped(Skip... skips) {
    return new LintResult(List.of(), List.of(skips), true);
  }
}
