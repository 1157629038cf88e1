package io.github.httpstatuslint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The rules that do not hold for some files. */
record PathIgnores(List<Entry> entries) {

  static final PathIgnores NONE = new PathIgnores(List.of());

  /**
   * Files and the rules that do not hold for them.
   *
   * @param rules empty for all
   */
  record Entry(IgnoreScope files, Set<String> rules) {

    private boolean covers(Path file, String rule) {
      return (rules.isEmpty() || rules.contains(rule)) && files.ignoresWithin(file);
    }
  }

  PathIgnores {
    entries = List.copyOf(entries);
  }

  /** Returns whether a finding of a rule in a file is not wanted. */
  boolean covers(Path file, String rule) {
    return entries.stream().anyMatch(entry -> entry.covers(file, rule));
  }
}
