package io.github.httpstatuslint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of suppressions themselves. */
class SuppressionNoticesTest {

  private static final Linter LINTER = new Linter(RuleSelection.recommended(RuleBook.bundled()));
  private static final SourceLinter STRICT_ABOUT_UNUSED = LINTER.withUnusedSuppressions();

  private static String file(String above, String status) {
    return """
        import jakarta.servlet.http.HttpServletResponse;
        class A {
          %s
          void f(HttpServletResponse response) throws java.io.IOException {
            response.sendError(%s);
          }
        }
        """.formatted(above, status);
  }

  private static List<String> notices(SourceLinter linter, String text) {
    LintResult result = linter.lint(text);
    assertEquals(List.of(), result.skips());
    return result.notices().stream().map(notice -> notice.line() + " " + notice.message()).toList();
  }

  private static List<String> unknown(String above) {
    return notices(LINTER, file(above, "418"));
  }

  @Test
  void aMisspeltIdIsSaid() {
    String line = "3 suppresses 'teapot-statis', but there is no such rule; did you mean 'teapot-status'?";
    assertEquals(List.of(line), unknown("// http-status-lint:off teapot-statis"));
    assertEquals(List.of(line), unknown("// http-status-lint:off teapot-statis because of tea"));
    assertEquals(List.of(line), unknown("// http-status-lint:off unregistered-status, teapot-statis"));
    assertEquals(List.of(line), unknown("@SuppressWarnings(\"http-status-lint:teapot-statis\")"));
    assertEquals(List.of(line), unknown("@SuppressWarnings({\"unchecked\", \"http-status-lint:teapot-statis\"})"));
    assertEquals(
        List.of("3 suppresses 'no-tea', but there is no such rule"), unknown("// http-status-lint:off no-tea"));
  }

  @Test
  void whatIsRightOrNotForUsIsNot() {
    assertEquals(List.of(), unknown("// http-status-lint:off teapot-status"));
    assertEquals(List.of(), unknown("// http-status-lint:off teapot-status in-house joke"));
    assertEquals(List.of(), unknown("// http-status-lint:off"));
    assertEquals(List.of(), unknown("@SuppressWarnings({\"teapot-statis\", \"unchecked\", \"squid-1\"})"));
    assertEquals(List.of(), unknown("@SuppressWarnings(\"http-status-lint\")"));
    assertEquals(List.of(), unknown("@SuppressWarnings(\"http-status-lint:content-range-misplaced\")"), "off, but there");
  }

  @Test
  void itIsSaidWhereThereIsNothingElseToSay() {
    String text = "class A {\n  int a; // http-status-lint:off teapot-statis\n}\n";
    assertTrue(LINTER.isWorthReading(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertEquals(
        List.of("2 suppresses 'teapot-statis', but there is no such rule; did you mean 'teapot-status'?"),
        notices(LINTER, text));
  }

  private static List<String> unused(String above, String status) {
    return notices(STRICT_ABOUT_UNUSED, file(above, status));
  }

  @Test
  void whatSuppressesNothingIsSaidToThoseWhoAsk() {
    String line = "3 suppresses 'teapot-status', but there is nothing to suppress; take it away";
    assertEquals(List.of(line), unused("@SuppressWarnings(\"teapot-status\")", "404"));
    assertEquals(List.of(line), unused("@SuppressWarnings({\"unchecked\", \"teapot-status\"})", "200"));
    assertEquals(List.of(line), unused("// http-status-lint:off unregistered-status, teapot-status", "419"));
    String all = "3 suppresses all rules, but there is nothing to suppress; take it away";
    assertEquals(List.of(all), unused("@SuppressWarnings(\"http-status-lint\")", "404"));
    assertEquals(List.of(all), unused("// http-status-lint:off", "404"));
    assertEquals(List.of(), notices(LINTER, file("@SuppressWarnings(\"teapot-status\")", "404")), "nobody asked");
  }

  @Test
  void whatSuppressesSomethingIsNot() {
    assertEquals(List.of(), unused("@SuppressWarnings(\"teapot-status\")", "418"));
    assertEquals(List.of(), unused("@SuppressWarnings(\"http-status-lint\")", "418"));
    assertEquals(List.of(), unused("// http-status-lint:off", "418"));
    assertEquals(List.of(), unused("@SuppressWarnings(\"content-range-misplaced\")", "404"), "a rule that is off");
    assertEquals(List.of(), unused("@SuppressWarnings(\"unchecked\")", "404"));
  }

  @Test
  void aFileThatWasNotReadInFullIsNotJudged() {
    String text = "class A { @SuppressWarnings(\"teapot-status\") void f( }";
    assertEquals(List.of(), STRICT_ABOUT_UNUSED.lint(text).notices());
    assertEquals(1, STRICT_ABOUT_UNUSED.lint(text).skips().size());
  }
}
