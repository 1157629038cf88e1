package io.github.httpstatuslint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks the user's git, and lets it run nothing of the repository's. */
record Git(WorkingDirectory workingDirectory) {

  private static final List<String> COMMAND =
      List.of("git", "--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.quotePath=true");

  /**
   * Returns the lines that differ from a revision, and all of the files that git does not know yet.
   *
   * @throws UsageException where there is no git, no repository or no such revision
   */
  ChangedLines since(String revision) {
    if (revision.isBlank() || revision.startsWith("-")) {
      throw new UsageException("--diff: '" + revision + "' is no git revision");
    }
    String patch = run(
        "diff", "--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", "--no-prefix", "--unified=0",
        "--inter-hunk-context=0", "--src-prefix=", "--dst-prefix=", "--diff-filter=d", "--ignore-submodules", revision, "--");
    List<Path> unknown = new ArrayList<>();
    String names = run("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", root().toString());
    for (String name : names.split("\0")) {
      if (!name.isEmpty()) {
        unknown.add(root().resolve(name).normalize());
      }
    }
    return ChangedLines.ofPatch(patch, root()).withNew(unknown);
  }

  /** Returns the repository's root, named from the working directory as the user sees it. */
  Path root() {
    return workingDirectory.resolve(Path.of(run("rev-parse", "--show-cdup").strip()));
  }

  private String run(String... arguments) {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(List.of(arguments));
    Path complaint = null;
    try {
      // a file: two pipes can block each other
      complaint = Files.createTempFile("http-status-lint", ".log");
      Process process = new ProcessBuilder(command)
          .directory(workingDirectory.path().toFile())
          .redirectError(complaint.toFile())
          .start();
      process.getOutputStream().close();
      try (InputStream answer = process.getInputStream()) {
        String text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          String said = Files.readString(complaint).lines().findFirst().orElse("git failed");
          throw new UsageException("--diff: " + said);
        }
        return text;
      }
    } catch (IOException e) {
      throw new UsageException("--diff needs git: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      delete(complaint);
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // the system clears its folder for temporary files
    }
  }
}
