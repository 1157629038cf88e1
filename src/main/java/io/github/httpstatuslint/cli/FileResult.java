package io.github.httpstatuslint.cli;

import java.util.List;

/**
 * What linting one file gave; keeps nothing of its text but the lines to show.
 *
 * @param answers for a map of all statuses, if one is wanted
 */
record FileResult(
    List<Finding> findings, List<FileSkip> skips, List<FileNotice> notices, List<FileAnswer> answers, State state) {

  /** What was done with the file. */
  enum State {
    /** It cannot send a status. */
    PASSED_OVER,
    /** It was read in full. */
    PARSED,
    /** It was, but what was found does not count because nobody wrote the code. */
    GENERATED
  }

  /** Most files of any project. */
  static final FileResult CLEAN = with(List.of(), State.PASSED_OVER);

  static final FileResult CLEAN_PARSED = with(List.of(), State.PARSED);

  FileResult {
    findings = List.copyOf(findings);
    skips = List.copyOf(skips);
    notices = List.copyOf(notices);
    answers = List.copyOf(answers);
  }

  /** Returns the result for a file of which there is nothing to say but what was skipped. */
  static FileResult with(List<FileSkip> skips, State state) {
    return new FileResult(List.of(), skips, List.of(), List.of(), state);
  }

  boolean parsed() {
    return state != State.PASSED_OVER;
  }

  boolean generated() {
    return state == State.GENERATED;
  }
}
