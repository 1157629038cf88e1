package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.source.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final Path FOLDER = Path.of("/work dir");

  private static String report(Path file, String line, Site site, Style style) throws IOException {
    Diagnostic diagnostic = new Diagnostic(
        FakeEngine.ERROR, FakeEngine.ERROR.severity(), site, "message", List.of());
    Finding finding = new Finding(file, diagnostic, SourceLine.around(line, site.column()), "");
    RunReport report = new RunReport(
        List.of(finding), List.of(), new RunReport.Remarks(List.of(), List.of()), new LeftOut(), new RunReport.Extent(1, 1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TextReport(new WorkingDirectory(FOLDER), style, StandardCharsets.UTF_8).write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> snippet(String line, Site site) throws IOException {
    return report(FOLDER.resolve("A.java"), line, site, Style.PLAIN).lines().skip(1).toList();
  }

  @Test
  void tabsStayUnderTabs() throws IOException {
    assertEquals(List.of("\tx\t401;", "\t \t^~~"), snippet("\tx\t401;", new Site(1, 4, 1, 6)));
  }

  @Test
  void aPairOfSurrogatesIsOneCharacter() throws IOException {
    assertEquals(List.of("\uD83D\uDE00 401", "  ^~~"), snippet("\uD83D\uDE00 401", new Site(1, 4, 1, 6)));
  }

  @Test
  void severalLinesAreMarkedToTheEndOfTheFirst() throws IOException {
    assertEquals(List.of("f(a,  ", "^~~~"), snippet("f(a,  ", new Site(1, 1, 2, 1)));
  }

  @Test
  void aSiteBeyondTheLineHasNoCaret() throws IOException {
    assertEquals(List.of(), snippet("short", new Site(1, 40, 1, 42)));
    assertEquals(List.of("short", "   ^~"), snippet("short", new Site(1, 4, 1, 400)));
  }

  @Test
  void longLinesAreCutAroundTheSite() throws IOException {
    for (int at : new int[] {0, 50, 130, 399, 5_000, 99_997}) {
      String line = "x".repeat(at) + "401" + "y".repeat(99_997 - at);
      List<String> shown = snippet(line, new Site(1, at + 1, 1, at + 3));
      assertTrue(shown.get(0).length() <= 146, shown.get(0));
      int caret = shown.get(1).indexOf('^');
      assertEquals("401", shown.get(0).substring(caret, caret + 3));
      assertEquals("^~~", shown.get(1).strip());
    }
  }

  @Test
  void filesElsewhereHaveTheirFullName() throws IOException {
    assertTrue(report(Path.of("/else/A.java"), "", new Site(1, 2, 1, 2), Style.PLAIN).startsWith("/else/A.java:1:2: error:"));
    assertTrue(report(FOLDER.resolve("a b/A.java"), "", new Site(1, 2, 1, 2), Style.PLAIN).startsWith("a b/A.java:1:2:"));
  }

  @Test
  void namesAndSourcesCannotDriveTheTerminal() throws IOException {
    String shown = report(FOLDER.resolve("a\u001B[2J\nb.java"), "\u001B[31m401", new Site(1, 6, 1, 8), Style.PLAIN);
    assertFalse(shown.contains("\u001B"), shown);
    assertEquals(3, shown.lines().count());
  }

  @Test
  void coloursWhereAsked() throws IOException {
    assertTrue(report(FOLDER.resolve("A.java"), "401", new Site(1, 1, 1, 3), new Style(true)).contains("\u001B[1;31merror:\u001B[0m"));
  }
}
