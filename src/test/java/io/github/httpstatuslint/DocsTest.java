package io.github.httpstatuslint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader.IgnoredModulesOptions;
import io.github.httpstatuslint.yaml.YamlNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** The commands of docs/ci.md run word for word, in a shell, in a repository with an old finding and a new one. */
@DisabledOnOs(OS.WINDOWS)
class DocsTest {

  private static final String FILE = "src/main/java/com/example/Login.java";
  private static final String GOOD = """
      package com.example;
      class Login {
        void old(jakarta.servlet.http.HttpServletResponse response) throws java.io.IOException {
          response.sendError(401);
        }

        void fresh(jakarta.servlet.http.HttpServletResponse response) throws java.io.IOException {
          response.sendError(403);
        }
      }
      """;

  @TempDir Path folder;
  private Path repository;
  private MarkdownPage page;

  private record Outcome(int status, String said) {}

  @BeforeEach
  void open() throws Exception {
    page = MarkdownPage.read("docs/ci.md");
    repository = Files.createDirectories(folder.resolve("repository"));
    // 'java -jar ….jar' is the command line as it was compiled: the jar itself comes later in the build
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nwhile [ \"$1\" != -jar ]; do shift; done\nshift 2\nexec '"
        + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '" + System.getProperty("java.class.path")
        + "' io.github.httpstatuslint.cli.Main \"$@\"\n");
    assertTrue(java.toFile().setExecutable(true));
    write(GOOD);
    assertEquals(0, shell("git init -q && git add -A && git commit -q -m old"
        + " && git update-ref refs/remotes/origin/main HEAD").status);
    write(GOOD.replace("403", "405"));
  }

  private void write(String text) throws IOException {
    Path file = repository.resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome shell(String command) throws Exception {
    Path said = Files.createTempFile(folder, "said", ".log");
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(repository.toFile())
        .redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      builder.environment().put("GIT_" + who + "_NAME", "t");
      builder.environment().put("GIT_" + who + "_EMAIL", "t@example.com");
    }
    int status = builder.start().waitFor();
    return new Outcome(status, Files.readString(said));
  }

  private String command(String word) {
    return page.blocks("sh").stream().filter(block -> block.contains(word)).findFirst().orElseThrow().strip();
  }

  @Test
  void everyCommandIsKnownHere() {
    assertEquals(4, page.blocks("sh").size(), "a new one wants a test");
  }

  @Test
  void anywhere() throws Exception {
    Outcome outcome = shell(command("gitlab"));
    assertEquals(1, outcome.status, outcome.said);
    String report = Files.readString(repository.resolve("gl-code-quality-report.json"));
    assertTrue(report.contains("unauthorized-without-challenge") && report.contains("method-not-allowed-without-allow"), report);
  }

  @Test
  void onlyWhatABranchChanges() throws Exception {
    Outcome outcome = shell(command("merge-base"));
    assertEquals(1, outcome.status, outcome.said);
    assertTrue(outcome.said.contains("method-not-allowed-without-allow"), outcome.said);
    assertFalse(outcome.said.contains("unauthorized-without-challenge"), outcome.said);
  }

  @Test
  void theStepOfTheWorkflow() throws Exception {
    String workflow = page.blocks("yaml").get(0);
    YamlNode.parse("workflow", workflow, 0).required("jobs");
    MatchResult run = Pattern.compile("- run: (.*)").matcher(workflow).results().findFirst().orElseThrow();
    Outcome outcome = shell(run.group(1));
    assertEquals(0, outcome.status, outcome.said);
    String report = Files.readString(repository.resolve("http-status-lint.sarif"));
    assertTrue(report.contains("\"" + FILE + "\""), report);
  }

  @Test
  void theHookStopsACommit() throws Exception {
    Path hook = Files.createDirectories(repository.resolve(".git/hooks")).resolve("pre-commit");
    Files.writeString(hook, command("#!/bin/sh"), StandardCharsets.UTF_8);
    assertTrue(hook.toFile().setExecutable(true));
    Outcome refused = shell("git commit -q -a -m new");
    assertNotEquals(0, refused.status, refused.said);
    assertTrue(refused.said.contains("method-not-allowed-without-allow"), refused.said);
    write(GOOD.replace("403", "404"));
    Outcome taken = shell("git commit -q -a -m new");
    assertEquals(0, taken.status, taken.said);
  }

  @Test
  void anEditorsText() throws Exception {
    Files.writeString(repository.resolve("Login.java"), GOOD);
    Outcome outcome = shell(command("--stdin-filename"));
    assertEquals(0, outcome.status, outcome.said);
    assertTrue(outcome.said.contains("unauthorized-without-challenge"), outcome.said);
    assertTrue(outcome.said.contains(FILE), outcome.said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/ci.md", "docs/ide.md"})
  void configurationsAreTaken(String name) throws Exception {
    MarkdownPage shown = MarkdownPage.read(name);
    assertFalse(shown.blocks("xml").isEmpty());
    for (String block : shown.blocks("xml")) {
      Checker checker = new Checker();
      checker.setModuleClassLoader(getClass().getClassLoader());
      checker.configure(ConfigurationLoader.loadConfiguration(
          new InputSource(new StringReader(block)), new Properties()::getProperty, IgnoredModulesOptions.EXECUTE));
      checker.destroy();
    }
    for (String block : shown.blocks("json")) {
      try (JsonParser parser = new JsonFactory().createParser(block)) {
        while (parser.nextToken() != null) {
          // malformed text throws
        }
      }
    }
  }
}
