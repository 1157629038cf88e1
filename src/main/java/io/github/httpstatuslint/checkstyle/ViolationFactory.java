package io.github.httpstatuslint.checkstyle;

import com.puppycrawl.tools.checkstyle.api.FileText;
import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import com.puppycrawl.tools.checkstyle.api.Violation;
import io.github.httpstatuslint.lint.Notice;
import io.github.httpstatuslint.lint.Skip;
import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns what the engine says of one file into Checkstyle's violations. They are built here, not by
 * {@code log}, because {@code log} knows one severity and one id for the whole module.
 *
 * <p>The rule's id is the message key and the module id, so that reports print it and Checkstyle's
 * filters can suppress by it. The message is handed over as the only argument of the custom message
 * {@code {0}}: no apostrophe or brace in it can mean anything to {@code MessageFormat}, and no resource
 * bundle is looked up. A user's own {@code <message key="rule-id" value="… {0}"/>} wins.
 *
 * @param module the severity that the user gave the module
 * @param moduleId the id that the user gave the module; null for the rule's id
 * @param children the children's wishes, by rule id
 * @param customMessages the user's own messages, by rule id
 */
record ViolationFactory(
    SeverityLevel module,
    String moduleId,
    Map<String, HttpStatusRule> children,
    Map<String, String> customMessages,
    int tabWidth) {

  /** The key and id of the notice that a file was not analysed in full. */
  static final String SKIPPED = "http-status-lint-skipped";

  /** The key and id of what is said of suppressions. */
  static final String SUPPRESSION = "http-status-lint-suppression";

  private static final String BUNDLE = "io.github.httpstatuslint.checkstyle.messages";
  private static final int MOST_SKIPS = 3;
  private static final int NO_TOKEN = 0;

  /**
   * Where a violation is.
   *
   * @param column for people
   * @param character the same from 0 and without tabs, for {@link HttpStatusBaselineFilter}
   */
  private record Place(int line, int column, int character) {}

  Violation of(Diagnostic diagnostic, FileText file) {
    int line = Math.max(1, Math.min(diagnostic.site().line(), file.size()));
    return violation(
        new Place(line, visualColumn(file, line, diagnostic.site().column()), diagnostic.site().column() - 1),
        diagnostic.rule().id(),
        diagnostic.message(),
        severity(diagnostic));
  }

  /** One notice for all skipped parts of a file. Information only: a gap must not break a build. */
  Violation of(List<Skip> skips, FileText file) {
    int line = Math.max(1, Math.min(skips.get(0).line(), file.size()));
    String reasons =
        skips.stream().limit(MOST_SKIPS).map(ViolationFactory::describe).collect(Collectors.joining("; "));
    String more = skips.size() > MOST_SKIPS ? "; and " + (skips.size() - MOST_SKIPS) + " more" : "";
    String message = "Not analysed in full: " + reasons + more + ".";
    return violation(new Place(line, 1, 0), SKIPPED, message, atMost(SeverityLevel.INFO));
  }

  /**
   * A notice of a file's author: a misspelt id is information only, for it suppresses nothing. A suppression
   * that is no longer needed is reported only to those who ask, and like a finding.
   */
  Violation of(Notice notice, FileText file) {
    int line = Math.max(1, Math.min(notice.line(), file.size()));
    boolean unused = notice.kind() == Notice.Kind.UNUSED_SUPPRESSION;
    return violation(
        new Place(line, 1, 0), SUPPRESSION, notice.message(), unused ? module : atMost(SeverityLevel.INFO));
  }

  private static String describe(Skip skip) {
    return skip.line() > 0 ? "line " + skip.line() + ": " + skip.reason() : skip.reason();
  }

  private SeverityLevel severity(Diagnostic diagnostic) {
    HttpStatusRule child = children.get(diagnostic.rule().id());
    if (child != null && child.severity().isPresent()) {
      return child.severity().get();
    }
    return diagnostic.severity() == Severity.INFO ? atMost(SeverityLevel.INFO) : module;
  }

  private SeverityLevel atMost(SeverityLevel limit) {
    return module.compareTo(limit) < 0 ? module : limit;
  }

  private Violation violation(Place place, String key, String message, SeverityLevel severity) {
    return new Violation(
        place.line,
        place.column,
        place.character,
        NO_TOKEN,
        BUNDLE,
        key,
        new Object[] {message},
        severity,
        moduleId == null ? key : moduleId,
        HttpStatusLint.class,
        customMessages.getOrDefault(key, "{0}"));
  }

  /** Counts columns as Checkstyle does: from 1, with tabs expanded. */
  private int visualColumn(FileText file, int line, int column) {
    String text = line <= file.size() ? file.get(line - 1) : "";
    int before = Math.max(0, Math.min(column - 1, text.length()));
    int width = 0;
    for (int i = 0; i < before; i++) {
      width = text.charAt(i) == '\t' ? (width / tabWidth + 1) * tabWidth : width + 1;
    }
    return width + 1;
  }
}
