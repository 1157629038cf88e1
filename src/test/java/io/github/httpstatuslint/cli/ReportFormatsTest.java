package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.httpstatuslint.lint.Notice;
import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.source.Site;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The reports that other tools read. */
class ReportFormatsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path FOLDER = Path.of("/work dir");
  private static final WorkingDirectory HERE = new WorkingDirectory(FOLDER);

  /** Everything that a file name may hold on Linux, and a text that no format takes as it is. */
  private static final String HOSTILE_NAME = "a&b <c>\"d\"'e',:%0A::error::\n\u001B[31m\u2028.java";

  private static final String HOSTILE_TEXT = "100% <b>\"quoted\"</b> & 'x'\r\n::error::\u0000 \uD83D\uDE00 \uD800 é,:";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private static RunReport hostile() {
    Site site = new Site(3, 5, 3, 7);
    Diagnostic diagnostic = new Diagnostic(
        FakeEngine.ERROR, FakeEngine.ERROR.severity(), site, HOSTILE_TEXT, List.of(new Site(4, 1, 5, 2)));
    Path file = FOLDER.resolve(HOSTILE_NAME);
    Finding finding = new Finding(file, diagnostic, SourceLine.around("x = \"" + HOSTILE_TEXT, 5), "x = 401");
    FileSkip skip = new FileSkip(FOLDER.resolve("skip,:\n.java"), 0, HOSTILE_TEXT);
    FileNotice notice = new FileNotice(file, new Notice(Notice.Kind.UNKNOWN_RULE, 7, "x", HOSTILE_TEXT));
    return new RunReport(
        List.of(finding), List.of(), new RunReport.Remarks(List.of(skip), List.of(notice)), new LeftOut(), new RunReport.Extent(2, 1));
  }

  private static String written(ReportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(hostile(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void checkstyleSaysWhatTheModuleSays() throws Exception {
    shell.file("b/B.java", "x\n  404;\n429").file("a/A.java", "boom");
    Shell.Outcome outcome = shell.run("--format", "checkstyle", ".");
    assertEquals("""
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="http-status-lint VERSION">
        <file name="a/A.java">
        <error line="1" column="1" severity="info" message="Not analysed in full: internal error: \
        java.lang.StackOverflowError: too deep" source="http-status-lint-skipped"/>
        </file>
        <file name="b/B.java">
        <error line="2" column="3" severity="info" message="misused 404" source="no-404"/>
        <error line="3" column="1" severity="warning" message="misused 429" source="no-429"/>
        </file>
        </checkstyle>
        """, outcome.out().replace(Version.current(), "VERSION"));
  }

  @Test
  void checkstyleIsWellFormedWhateverANameHolds() throws Exception {
    NodeList files = xml(written(new CheckstyleReport(HERE, "1 < 2"))).getElementsByTagName("file");
    assertEquals(2, files.getLength());
    assertEquals(HOSTILE_NAME.replace('\u001B', '\uFFFD'), ((Element) files.item(0)).getAttribute("name"));
    Element error = (Element) ((Element) files.item(0)).getElementsByTagName("error").item(0);
    assertEquals(HOSTILE_TEXT.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD'), error.getAttribute("message"));
    assertEquals("5", error.getAttribute("column"));
  }

  @Test
  void githubGetsOneCommandForEachFinding() {
    shell.file("A.java", "401\n404\n 429").file("B.java", "half");
    assertEquals("""
        ::error file=A.java,line=1,endLine=1,col=1,endColumn=3,title=no-401::misused 401
        ::notice file=A.java,line=2,endLine=2,col=1,endColumn=3,title=no-404::misused 404
        ::warning file=A.java,line=3,endLine=3,col=2,endColumn=4,title=no-429::misused 429
        ::notice file=B.java,line=3,title=http-status-lint::not analysed in full: a part that does not parse
        """, shell.run("--format", "github", ".").out());
  }

  @Test
  void noNameIsACommandToGithub() throws IOException {
    String report = written(new GithubReport(HERE));
    assertEquals(3, report.split("\n").length, report);
    assertFalse(report.contains("\r"), report);
    String properties = report.substring("::error ".length(), report.indexOf("::", 2));
    assertEquals("file=a&b <c>\"d\"'e'%2C%3A%250A%3A%3Aerror%3A%3A%0A\u001B[31m\u2028.java", properties.split(",")[0]);
    assertEquals(6, properties.split(",").length, properties);
    assertTrue(report.contains("::100%25 <b>\"quoted\"</b> & 'x'%0D%0A::error::"), report);
  }

  @Test
  void gitlabGetsItsCodeQuality() throws IOException {
    shell.file("a/A.java", "401\n404\n 429\n429");
    JsonNode issues = MAPPER.readTree(shell.run("--format", "gitlab", ".").out());
    assertEquals(4, issues.size());
    JsonNode second = issues.get(1);
    assertEquals(Set.of("description", "check_name", "fingerprint", "severity", "location"), names(second));
    assertEquals("misused 404", second.get("description").asText());
    assertEquals("no-404", second.get("check_name").asText());
    assertEquals("{\"path\":\"a/A.java\",\"lines\":{\"begin\":2,\"end\":2}}", second.get("location").toString());
    assertEquals(List.of("major", "info", "minor", "minor"), issues.findValuesAsText("severity"));
    assertEquals(4, Set.copyOf(issues.findValuesAsText("fingerprint")).size());
  }

  private static Set<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  @Test
  void jsonHasEverything() throws IOException {
    shell.file("A.java", "x\n  401; //\n").file("B.java", "half");
    JsonNode report = MAPPER.readTree(shell.run("--format", "json", ".").out());
    assertEquals(1, report.get("format").asInt());
    assertEquals(Version.current(), report.get("version").asText());
    JsonNode finding = report.at("/findings/0");
    assertEquals("A.java", finding.get("path").asText());
    assertEquals(2, finding.get("line").asInt());
    assertEquals(3, finding.get("column").asInt());
    assertEquals(2, finding.get("endLine").asInt());
    assertEquals(5, finding.get("endColumn").asInt());
    assertEquals("error", finding.get("severity").asText());
    assertEquals("no-401", finding.get("rule").asText());
    assertEquals("misused 401", finding.get("message").asText());
    assertEquals("  401; //", finding.get("source").asText());
    assertEquals(2, finding.get("exits").size());
    assertEquals("{\"path\":\"B.java\",\"line\":3,\"reason\":\"a part that does not parse\"}", report.at("/skipped/0").toString());
    assertEquals(
        "{\"files\":2,\"parsed\":1,\"skipped\":1,\"error\":1,\"warning\":0,\"info\":0}", report.get("summary").toString());
  }

  @Test
  void jsonKeepsEveryCharacter() throws IOException {
    JsonNode report = MAPPER.readTree(written(new JsonReport(HERE, "1")));
    assertEquals(HOSTILE_NAME, report.at("/findings/0/path").asText());
    assertEquals(HOSTILE_TEXT.replace('\uD800', '?'), report.at("/findings/0/message").asText());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatIsTheSameForAnyNumberOfThreads(Format format) {
    for (int i = 0; i < 30; i++) {
      shell.file("p" + i % 7 + "/A" + i + ".java", i % 5 == 0 ? "boom" : "401\n429 429\n");
    }
    String one = shell.run("--format", format.word(), "--threads", "1", ".").out();
    assertEquals(one, shell.run("--format", format.word(), "--threads", "8", ".").out());
    assertTrue(Format.WORDS.contains(format.word()));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void nothingFoundIsStillAReport(Format format) {
    Shell.Outcome outcome = shell.file("A.java", "").run("--format", format.word(), ".");
    assertEquals(0, outcome.status(), outcome.err());
    assertEquals(format == Format.TEXT || format == Format.GITHUB, outcome.out().isEmpty());
  }
}
