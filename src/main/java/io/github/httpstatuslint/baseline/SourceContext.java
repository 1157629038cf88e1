package io.github.httpstatuslint.baseline;

import java.util.Arrays;

/**
 * The words around a place in a Java text: what a finding is known by when its line moves. They are the
 * tokens of the statement that the place lies in, up to {@value #REACH} on each side, so that no new line
 * break, indentation or comment changes them, and no edit farther away.
 */
public final class SourceContext {

  private static final int REACH = 20;

  private final String text;
  private final IntList lineStarts = new IntList();
  private final IntList ends = new IntList();

  // the statement that was asked for last: findings come in order, and a statement may be a whole file
  private int statement = -1;
  private final IntList tokenStarts = new IntList();
  private final IntList tokenEnds = new IntList();

  public SourceContext(String text) {
    this.text = text;
    findLines();
    Tokens tokens = new Tokens(text, 0, text.length());
    while (tokens.next()) {
      if (tokens.end() == tokens.start() + 1 && isEnd(text.charAt(tokens.start()))) {
        ends.add(tokens.end());
      }
    }
  }

  private void findLines() {
    lineStarts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) {
        lineStarts.add(i + 1);
      }
    }
  }

  private static boolean isEnd(char c) {
    return c == ';' || c == '{' || c == '}';
  }

  /**
   * Returns the tokens around a place with single spaces between them; empty beyond the text.
   *
   * @param line from 1; a line ends with LF, CR or both
   * @param column from 1, in UTF-16 units
   */
  public String at(int line, int column) {
    if (line < 1 || line > lineStarts.size()) {
      return "";
    }
    int offset = lineStarts.get(line - 1) + Math.max(0, column - 1);
    if (offset >= text.length()) {
      return "";
    }
    readStatement(ends.countUpTo(offset));
    int here = Math.max(0, tokenStarts.countUpTo(offset) - 1);
    StringBuilder words = new StringBuilder();
    for (int i = Math.max(0, here - REACH); i < Math.min(tokenStarts.size(), here + REACH + 1); i++) {
      words.append(words.length() == 0 ? "" : " ").append(text, tokenStarts.get(i), tokenEnds.get(i));
    }
    return words.toString();
  }

  private void readStatement(int wanted) {
    if (wanted == statement) {
      return;
    }
    statement = wanted;
    tokenStarts.clear();
    tokenEnds.clear();
    int from = wanted == 0 ? 0 : ends.get(wanted - 1);
    int to = wanted == ends.size() ? text.length() : ends.get(wanted);
    Tokens tokens = new Tokens(text, from, to);
    while (tokens.next()) {
      tokenStarts.add(tokens.start());
      tokenEnds.add(tokens.end());
    }
  }

  /** Growing numbers without a box around each. */
  private static final class IntList {

    private int[] values = new int[64];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    int get(int index) {
      return values[index];
    }

    int size() {
      return size;
    }

    void clear() {
      size = 0;
    }

    /** Returns how many are not greater; they must ascend. */
    int countUpTo(int value) {
      int found = Arrays.binarySearch(values, 0, size, value);
      return found < 0 ? -found - 1 : found + 1;
    }
  }
}
