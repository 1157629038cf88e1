package io.github.httpstatuslint.cli;

/**
 * The part of a source line around a finding.
 *
 * @param text at most {@value #MAX} characters: a generated file can be one line
 * @param cut how many characters of the line come before the text
 */
record SourceLine(String text, int cut) {

  private static final int MAX = 400;
  private static final int BEFORE = 100;

  /** Returns the part of a line around a column, which counts from 1. */
  static SourceLine around(String whole, int column) {
    if (whole.length() <= MAX) {
      return new SourceLine(whole, 0);
    }
    int start = Math.max(0, Math.min(column - 1 - BEFORE, whole.length() - MAX));
    return new SourceLine(whole.substring(start, start + MAX), start);
  }
}
