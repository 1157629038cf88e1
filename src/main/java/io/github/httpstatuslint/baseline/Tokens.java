package io.github.httpstatuslint.baseline;

/**
 * Walks over the tokens of a Java text without understanding them: names, numbers, literals and single
 * characters. White space and comments are none, so that texts which differ in them alone look the same.
 * Never fails: a literal or comment that does not end, ends with the text.
 */
final class Tokens {

  private final String text;
  private final int limit;
  private int start;
  private int end;

  /** Walks over a part of a text that begins between two tokens. */
  Tokens(String text, int from, int limit) {
    this.text = text;
    this.limit = limit;
    this.end = from;
  }

  /** Goes to the next token; false behind the last. */
  boolean next() {
    start = end;
    while (start < limit && isGap()) {
      skipGap();
    }
    if (start >= limit) {
      return false;
    }
    char c = text.charAt(start);
    if (c == '"' || c == '\'') {
      end = literalEnd(c);
    } else {
      end = start + 1;
      while (Character.isJavaIdentifierPart(c) && end < limit && Character.isJavaIdentifierPart(text.charAt(end))) {
        end++;
      }
    }
    return true;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  private boolean isGap() {
    return Character.isWhitespace(text.charAt(start))
        || text.startsWith("//", start)
        || text.startsWith("/*", start);
  }

  private void skipGap() {
    if (text.startsWith("//", start)) {
      while (start < limit && text.charAt(start) != '\n' && text.charAt(start) != '\r') {
        start++;
      }
    } else if (text.startsWith("/*", start)) {
      start = behind("*/", start + 2);
    } else {
      start++;
    }
  }

  private int literalEnd(char quote) {
    if (text.startsWith("\"\"\"", start)) {
      int close = start + 3;
      while (close < limit && !text.startsWith("\"\"\"", close)) {
        close += text.charAt(close) == '\\' ? 2 : 1;
      }
      return Math.min(limit, close + 3);
    }
    int close = start + 1;
    while (close < limit && text.charAt(close) != quote && text.charAt(close) != '\n') {
      close += text.charAt(close) == '\\' ? 2 : 1;
    }
    return Math.min(limit, close + 1);
  }

  private int behind(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? limit : Math.min(limit, found + mark.length());
  }
}
