package io.github.httpstatuslint.cli;

import java.util.List;

/**
 * What linting one file gave; keeps nothing of its text but the lines to show.
 *
 * @param parsed whether the file could send a status, so that it was read in full
 * @param generated whether there were findings that do not count because nobody wrote the code
 */
record FileResult(
    List<Finding> findings, List<FileSkip> skips, List<FileNotice> notices, boolean parsed, boolean generated) {

  /** Most files of any project. */
  static final FileResult CLEAN = new FileResult(List.of(), List.of(), List.of(), false, false);

  static final FileResult CLEAN_PARSED = new FileResult(List.of(), List.of(), List.of(), true, false);

  FileResult {
    findings = List.copyOf(findings);
    skips = List.copyOf(skips);
    notices = List.copyOf(notices);
  }
}
