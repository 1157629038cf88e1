package io.github.httpstatuslint.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines that a patch adds or changes, file by file.
 *
 * @param files ranges of changed lines by absolute path; an empty list for a file that is new as a whole
 */
record ChangedLines(Map<Path, List<Range>> files) {

  /** Lines from the first to the last, counted from 1. */
  record Range(int first, int last) {}

  ChangedLines {
    files = Map.copyOf(files);
  }

  /**
   * Reads what {@code git diff --unified=0 --no-prefix} writes.
   *
   * @param root the folder that its paths count from
   */
  static ChangedLines ofPatch(String patch, Path root) {
    Map<Path, List<Range>> files = new HashMap<>();
    new PatchReader(patch, (path, ranges) -> files.put(root.resolve(path).normalize(), ranges)).read();
    return new ChangedLines(files);
  }

  /** Returns the same with files of which every line counts. */
  ChangedLines withNew(List<Path> paths) {
    Map<Path, List<Range>> all = new HashMap<>(files);
    paths.forEach(path -> all.put(path, List.of()));
    return new ChangedLines(all);
  }

  boolean hasFile(Path file) {
    return files.containsKey(file);
  }

  /** Returns whether a line of a finding is among them. */
  boolean touch(Finding finding) {
    List<Range> ranges = files.get(finding.path());
    int first = finding.diagnostic().site().line();
    int last = Math.max(first, finding.diagnostic().site().endLine());
    return ranges != null
        && (ranges.isEmpty() || ranges.stream().anyMatch(range -> range.first <= last && first <= range.last));
  }
}
