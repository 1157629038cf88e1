package io.github.httpstatuslint.cli;

/** Picks lines out of a text; fast when they are asked for in order. Lines end as Java's do: LF, CR or both. */
final class Lines {

  private final String text;
  private int line = 1;
  private int start;

  Lines(String text) {
    this.text = text;
  }

  /** Returns a line, counted from 1, without its end; empty beyond the text. */
  String get(int wanted) {
    if (wanted < line) {
      line = 1;
      start = 0;
    }
    while (line < wanted && start < text.length()) {
      start = next(end(start));
      line++;
    }
    return line == wanted && start < text.length() ? text.substring(start, end(start)) : "";
  }

  private int end(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private int next(int end) {
    boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (pair ? 2 : 1);
  }
}
