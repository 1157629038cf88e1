package io.github.httpstatuslint.checkstyle;

import io.github.httpstatuslint.lint.SourceLinter;
import static io.github.httpstatuslint.checkstyle.FakeFindings.finding;
import static io.github.httpstatuslint.checkstyle.FakeFindings.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.httpstatuslint.rule.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkstyle's own filters can name one rule, because the rule's id is the violation's module id. */
class SuppressionTest {

  private static final SourceLinter TWO =
      text ->
          found(
              finding("a-rule", Severity.ERROR, 4, 3, "a"), finding("b-rule", Severity.ERROR, 4, 3, "b"));

  @TempDir private Path folder;

  private List<String> reported(String filter) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("A.java"),
            """
            class A {
              // off: a-rule
              @SuppressWarnings("a-rule")
              int a;
              // on: a-rule
            }
            """);
    return CheckerRun.of(settings -> TWO, "", filter, file).lines();
  }

  private static final List<String> ONLY_B = List.of("A.java:4:3 error b-rule: b");

  @Test
  void withoutAFilterBothAreReported() throws Exception {
    assertEquals(2, reported("").size());
  }

  @Test
  void singleFilterById() throws Exception {
    assertEquals(
        ONLY_B,
        reported("<module name='SuppressionSingleFilter'><property name='id' value='a-rule'/></module>"));
  }

  @Test
  void plainTextCommentById() throws Exception {
    assertEquals(
        ONLY_B,
        reported(
            """
            <module name='SuppressWithPlainTextCommentFilter'>
              <property name='offCommentFormat' value='off: ([\\w-]+)'/>
              <property name='onCommentFormat' value='on: ([\\w-]+)'/>
              <property name='idFormat' value='$1'/>
            </module>
            """));
  }

  @Test
  void annotationById() throws Exception {
    assertEquals(
        ONLY_B,
        reported(
            """
            <module name='SuppressWarningsFilter'/>
            <module name='TreeWalker'><module name='SuppressWarningsHolder'/></module>
            """));
  }

  private List<String> real(String property) throws Exception {
    Path file = Files.writeString(folder.resolve("R.java"), """
        @SuppressWarnings("teapot-status")
        class R {
          int a; // http-status-lint:off teapot-statis
        }
        """);
    return CheckerRun.of(LinterFactory.BUNDLED, property, "", file).lines();
  }

  @Test
  void anUnknownIdIsInformation() throws Exception {
    assertEquals(
        List.of("R.java:3:1 info http-status-lint-suppression: suppresses 'teapot-statis', but there is no such rule;"
            + " did you mean 'teapot-status'?"),
        real(""));
  }

  @Test
  void anUnusedOneIsAFindingForThoseWhoAsk() throws Exception {
    List<String> lines = real("<property name='reportUnusedSuppressions' value='true'/>");
    assertEquals(2, lines.size(), lines.toString());
    assertEquals(
        "R.java:1:1 error http-status-lint-suppression: suppresses 'teapot-status', but there is nothing to suppress;"
            + " take it away",
        lines.get(0));
  }
}
