package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What http-status-lint.yaml says, where it is looked for, and that options win. */
class ConfigurationFileTest {

  private static final String NAME = ConfigurationFile.NAME;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private Shell.Outcome real(String... args) {
    return shell.run(Engine::bundled, args);
  }

  private static final String JOKE = """
      import jakarta.servlet.annotation.WebServlet;
      import jakarta.servlet.http.*;
      @WebServlet("/coffee")
      class Coffee extends HttpServlet {
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
          response.sendError(418);
        }
      }
      """;

  @Test
  void parametersOfRulesCanBeSet() {
    shell.file("src/Coffee.java", JOKE);
    assertEquals(1, real("src").status());
    shell.file(NAME, "with:\n  teapot-status: { allowedPaths: [/coffee] }\n");
    assertEquals(0, real("src").status(), real("src").out());
    shell.file(NAME, "with:\n  teapot-status: { allowedPaths: /tea }\n");
    assertEquals(1, real("src").status());
  }

  @Test
  void mistakesInParametersAreSaidWithTheirLine() {
    shell.file("src/Coffee.java", JOKE).file(NAME, "with:\n  teapot-status:\n    allowedPath: [/coffee]\n");
    assertEquals(2, real("src").status());
    assertTrue(real("src").err().contains(NAME + ":3: ForbidsStatus has no parameter 'allowedPath'"), real("src").err());
    assertTrue(real("src").err().contains("did you mean 'allowedPaths'?"), real("src").err());
    shell.file(NAME, "with:\n  teapot-statu:\n    allowedPaths: [/coffee]\n");
    assertTrue(real("src").err().contains("did you mean 'teapot-status'?"), real("src").err());
    shell.file(NAME, "with:\n  teapot-status:\n    allowedPaths: [coffee]\n");
    assertTrue(real("src").err().contains(NAME + ":3: allowedPaths: a path begins with '/'"), real("src").err());
  }

  @Test
  void saysWhatTheOptionsSay() {
    shell.file("src/A.java", "404").file("house/README.md", "").file(NAME, """
        # our settings
        paths: [src]
        exclude: [legacy/]
        include-tests: true
        profile: strict
        enable: [a, b]
        disable: c
        severity: { d: info }
        rules: house
        format: json
        output: out.json
        fail-on: info
        threads: 2
        """);
    Shell.Outcome outcome = shell.run();
    assertEquals(1, outcome.status(), outcome.err());
    assertEquals("", outcome.out());
    assertTrue(Files.exists(folder.resolve("out.json")));
    RuleChoice choice = shell.choice();
    assertEquals(Profile.STRICT, choice.profile());
    assertEquals(new RuleSwitches(List.of("a", "b"), List.of("c"), Map.of("d", Severity.INFO)), choice.switches());
    assertEquals(List.of(folder.resolve("house")), choice.houses().rules());
    assertEquals(List.of("d", "a", "b", "c"), choice.mentions().stream().map(RuleMention::id).toList());
  }

  @Test
  void optionsWin() {
    shell.file("A.java", "404").file("b/ATest.java", "404").file(NAME, """
        paths: [nowhere]
        include-tests: true
        profile: strict
        enable: [a, b]
        disable: [c, d, e]
        severity: { f: info, g: info }
        format: json
        fail-on: info
        """);
    Shell.Outcome outcome = shell.run("--include-tests=false", "--profile", "recommended", "--enable", "c",
        "--severity", "d=error", "--disable", "a,f", "--format", "text", "--fail-on", "error", ".");
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.out().startsWith("A.java:1:1: info"), outcome.out());
    assertTrue(outcome.err().contains("1 of tests"), outcome.err());
    assertEquals(Profile.RECOMMENDED, shell.choice().profile());
    assertEquals(
        new RuleSwitches(List.of("b", "c"), List.of("c", "d", "e", "a", "f"),
            Map.of("g", Severity.INFO, "d", Severity.ERROR)),
        shell.choice().switches());
    assertTrue(shell.run("--statistics", "A.java").out().contains("no-404"));
  }

  @Test
  void isFoundAboveWithinTheProject() {
    shell.file("pom.xml", "").file("module/pom.xml", "").file("module/src/A.java", "404").file(NAME, "fail-on: info");
    Shell inside = new Shell(folder.resolve("module/src"));
    assertEquals(1, inside.run(".").status());
    shell.file("module/" + NAME, "fail-on: never");
    assertEquals(0, inside.run(".").status());
    shell.file("module/src/" + NAME, "# nothing but a comment\n\n");
    assertEquals(0, inside.run(".").status());
  }

  @Test
  void isNotLookedForOutsideTheProject() {
    shell.file("a/A.java", "404").file(NAME, "fail-on: info");
    assertEquals(0, new Shell(folder.resolve("a")).run(".").status(), "no project: only the working directory");
    shell.file("a/.git/HEAD", "").file("pom.xml", "");
    assertEquals(0, new Shell(folder.resolve("a")).run(".").status(), "another repository");
  }

  @Test
  void pathsCountFromTheFile() {
    shell.file(".git/HEAD", "").file("m/src/A.java", "401").file("m/old/B.java", "401")
        .file(NAME, "paths: [m]\nexclude: [/m/old/]\noutput: report.txt\n");
    assertEquals(1, new Shell(folder.resolve("m/src")).run().status());
    assertTrue(Files.exists(folder.resolve("report.txt")));
  }

  @Test
  void rulesAreIgnoredForSomePaths() {
    shell.file("a/A.java", "401\n429").file("b/c/B.java", "401\n429").file("d/D.java", "401").file(NAME, """
        ignore:
          - paths: [b/, "a/*.java"]
            rules: [no-401]
          - paths: [/d]
        """);
    List<String> lines = shell.run("--format", "github", ".").out().lines().map(line -> line.replaceAll(".*file=|,.*title=|::.*", " ").strip()).toList();
    assertEquals(List.of("a/A.java no-429", "b/c/B.java no-429"), lines);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      profil: strict                       | 2 | unknown key 'profil'; expected one of | did you mean 'profile'?
      profile: lax                         | 2 | expected recommended or strict, found 'lax' |
      format: xml                          | 2 | expected text, sarif, checkstyle, github, gitlab, html or json, found 'xml' |
      fail-on: [error, info]               | 2 | expected a single value |
      threads: none                        | 2 | expected a number from 1, found 'none' |
      include-tests: maybe                 | 2 | expected true or false, found 'maybe' |
      rules: nowhere                       | 2 | 'nowhere' is not a folder |
      'paths: [""]'                        | 2 | expected a path, found nothing |
      severity: { teapot-status: fatal }   | 2 | expected error, warning or info, found 'fatal' |
      severity: { teapot-statis: error }   | 2 | there is no rule 'teapot-statis' | did you mean 'teapot-status'?
      enable: [no-such-rule-anywhere]      | 2 | there is no rule 'no-such-rule-anywhere' |
      'disable: [teapot-status, teapt-status]' | 2 | there is no rule 'teapt-status' | did you mean 'teapot-status'?
      'ignore: [{ paths: a, rule: b }]'    | 2 | unknown key 'rule'; expected one of paths, rules | did you mean 'rules'?
      'ignore: [{ rules: teapot-status }]' | 2 | the key 'paths' is missing |
      'ignore: [{ paths: a, rules: b-c }]' | 2 | there is no rule 'b-c' |
      'exclude: [a'                        | 2 | no valid YAML |
      - a                                  | 2 | expected a map of keys and values |
      'profile: strict\\nprofile: strict'  | 3 | |
      """)
  void mistakesAreSaidWithTheirPlace(String text, int line, String words, String guess) {
    shell.file("A.java", "").file(NAME, "# first line\n" + text.replace("\\n", "\n") + "\n");
    Shell.Outcome outcome = real(".");
    assertEquals(2, outcome.status(), outcome.err());
    assertTrue(outcome.err().matches("(?s)http-status-lint: " + NAME + ":[" + line + "3]: .*"), outcome.err());
    assertTrue(outcome.err().contains(words == null ? "" : words), outcome.err());
    assertTrue(outcome.err().contains(guess == null ? "" : guess), outcome.err());
  }

  @Test
  void aFileThatIsNoTextIsAMistake() throws IOException {
    Files.write(folder.resolve(NAME), "profile: é".getBytes(StandardCharsets.ISO_8859_1));
    Shell.Outcome outcome = shell.run(".");
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains(NAME + ": is not UTF-8 text"), outcome.err());
  }

  @Test
  void theFileShownIsRead() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String shown = readme.substring(readme.indexOf("```yaml\npaths:") + "```yaml\n".length());
    shell.file(NAME, shown.substring(0, shown.indexOf("```"))).file("config/http-rules/README.md", "")
        .file("src/main/java/A.java", "").file("src/main/java/legacy/B.java", "");
    Shell.Outcome outcome = real();
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains("1 file, "), outcome.err());
  }

  @Test
  void itHoldsForHelpAboutRulesToo() {
    shell.file(NAME, "rules: nowhere");
    assertEquals(2, real("--list-rules").status());
    assertEquals(0, real("--help").status());
  }
}
