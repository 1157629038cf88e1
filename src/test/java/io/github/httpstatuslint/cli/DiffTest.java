package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real git: only changed lines count. */
class DiffTest {

  private static final String OLD = """
      class Login {
        void a(jakarta.servlet.http.HttpServletResponse response) throws java.io.IOException {
          response.sendError(401);
        }

        void b(jakarta.servlet.http.HttpServletResponse response) throws java.io.IOException {
          response.sendError(404);
        }
      }
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() throws Exception {
    shell = new Shell(folder);
    git("init", "-q");
    shell.file("src/Login.java", OLD).file("src/Other.java", OLD.replace("Login", "Other"));
    commit();
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        "git", "-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgSign=false"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", "state");
  }

  private Shell.Outcome diff(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "--diff";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = ".";
    return shell.run(Engine::bundled, all);
  }

  @Test
  void whatIsCommittedIsNotReported() {
    Shell.Outcome outcome = diff("HEAD");
    assertEquals(0, outcome.status(), outcome.out());
    assertTrue(outcome.err().contains("2 unchanged"), outcome.err());
    assertFalse(outcome.err().contains("no Java file"), outcome.err());
  }

  @Test
  void onlyFindingsOfChangedLinesAreReported() {
    shell.file("src/Login.java", OLD.replace("404", "401"));
    Shell.Outcome outcome = diff("HEAD");
    assertEquals(1, outcome.status());
    assertTrue(outcome.out().contains("src/Login.java:7:"), outcome.out());
    assertFalse(outcome.out().contains("Login.java:3:"), outcome.out());
    assertTrue(outcome.err().contains("1 finding "), outcome.err());
  }

  @Test
  void aFileThatGitDoesNotKnowIsNewAsAWhole() throws Exception {
    shell.file("src/näw \"file\".java", OLD);
    assertTrue(diff("HEAD").out().contains("näw"), diff("HEAD").out());
    git("add", "-A");
    assertTrue(diff("HEAD").out().contains("näw"), "added and not committed");
    commit();
    assertEquals(0, diff("HEAD").status());
    assertEquals(1, diff("HEAD~1").status(), "since the commit before");
  }

  @Test
  void pathsCountFromTheWorkingDirectory() {
    shell.file("src/Login.java", OLD.replace("404", "401"));
    Shell.Outcome outcome = new Shell(folder.resolve("src")).run(Engine::bundled, "--diff", "HEAD", ".");
    assertTrue(outcome.out().contains("Login.java:7:"), outcome.out());
    shell.file("other/New.java", OLD);
    outcome = new Shell(folder.resolve("src")).run(Engine::bundled, "--diff", "HEAD", "../other");
    assertTrue(outcome.out().contains("New.java:3:"), outcome.out() + outcome.err());
  }

  @Test
  void removedFilesAndRemovedLinesAreNoFindings() throws Exception {
    Files.delete(folder.resolve("src/Other.java"));
    shell.file("src/Login.java", OLD.replace("    response.sendError(404);\n", ""));
    assertEquals(0, diff("HEAD").status());
  }

  @Test
  void mistakesAreSaidInWords() throws Exception {
    assertEquals(2, diff("no-such-revision").status());
    assertTrue(diff("no-such-revision").err().contains("--diff: "), diff("no-such-revision").err());
    assertTrue(diff("--output=x").err().contains("'--output=x' is no git revision")
        || diff("--output=x").status() == 2, diff("--output=x").err());
    assertFalse(Files.exists(folder.resolve("x")));
    assertTrue(diff("HEAD", "--write-baseline", "b").err().contains("no --diff beside it"));
    assertTrue(shell.run(Engine::bundled, "--diff", "HEAD", "..").err().contains("outside the git repository"));
  }

  @Test
  void changedLinesThatLookLikeHeadersAreNone() {
    Path root = Path.of("/r");
    ChangedLines changed = ChangedLines.ofPatch("""
        diff --git a/A.java b/A.java
        --- A.java
        +++ A.java
        @@ -1,2 +1,2 @@ class
        --- x
        --- y
        +++ B.java
        +@@ -9,9 +9,9 @@
        @@ -7,0 +8 @@
        +z
        \\ No newline at end of file
        """, root);
    assertEquals(List.of(root.resolve("A.java")), List.copyOf(changed.files().keySet()));
    assertEquals(
        List.of(new ChangedLines.Range(1, 2), new ChangedLines.Range(8, 8)), changed.files().get(root.resolve("A.java")));
  }
}
