package io.github.httpstatuslint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What one run lints.
 *
 * @param discovered the files
 * @param unsaved texts that take the place of what is on the disk
 * @param changed the lines that count; null for all
 */
record Sources(Discovered discovered, Map<Path, byte[]> unsaved, ChangedLines changed) {

  /**
   * Finds out.
   *
   * @param in standard input
   * @throws UsageException on inputs that do not go together
   */
  static Sources of(Settings.Inputs inputs, WorkingDirectory workingDirectory, InputStream in) throws IOException {
    if (inputs.stdin().isPresent()) {
      return unsaved(inputs, in);
    }
    if (inputs.paths().isEmpty()) {
      throw new UsageException("no PATH given; 'http-status-lint .' lints the working directory, --help says more");
    }
    List<Path> roots = inputs.discovery().roots(inputs.paths());
    if (inputs.since().isEmpty()) {
      return new Sources(inputs.discovery().find(roots), Map.of(), null);
    }
    Git git = new Git(workingDirectory);
    ChangedLines changed = git.since(inputs.since().get());
    for (Path root : roots) {
      if (!root.startsWith(git.root())) {
        throw new UsageException("--diff: '" + workingDirectory.show(root) + "' lies outside the git repository");
      }
    }
    Discovered all = inputs.discovery().find(roots);
    List<Path> files = all.files().stream().filter(changed::hasFile).toList();
    LeftOut leftOut = all.leftOut();
    leftOut.add(LeftOut.Reason.UNCHANGED, all.files().size() - files.size());
    return new Sources(new Discovered(files, all.skips(), leftOut), Map.of(), changed);
  }

  private static Sources unsaved(Settings.Inputs inputs, InputStream in) throws IOException {
    if (!inputs.paths().isEmpty() || inputs.since().isPresent()) {
      throw new UsageException("--stdin-filename lints one text as a whole: no PATH and no --diff beside it");
    }
    Path file = inputs.stdin().get();
    Discovered one = new Discovered(List.of(file), List.of(), new LeftOut());
    return new Sources(one, Map.of(file, SourceReader.bytes(in)), null);
  }

  /** Returns the report without findings on lines that do not count. */
  RunReport apply(RunReport report) {
    return changed == null ? report : report.with(report.findings().stream().filter(changed::touch).toList());
  }
}
