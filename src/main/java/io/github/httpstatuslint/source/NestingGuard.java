package io.github.httpstatuslint.source;

/**
 * Finds block lambdas and anonymous classes nested inside call arguments beyond what JavaParser 3.28 can
 * parse: its time doubles or worse with each level (real code has four at most). A scan of characters,
 * blind to comments and literals only as far as their brackets are balanced.
 */
public final class NestingGuard {

  private static final int MAX_LEVELS = 9;

  private NestingGuard() {}

  /** Returns whether parsing the text could take for ever. */
  public static boolean isTooDeep(String text) {
    if (text.indexOf("->") < 0 && text.indexOf("new ") < 0) {
      return false;
    }
    return new Scan(text).deepest() > MAX_LEVELS;
  }

  /** One pass over the text with a stack of open brackets. */
  private static final class Scan {

    private final String text;
    private final StringBuilder open = new StringBuilder();
    private int levels;
    private int deepest;

    Scan(String text) {
      this.text = text;
    }

    int deepest() {
      for (int i = 0; i < text.length(); i++) {
        switch (text.charAt(i)) {
          case '(' -> open.append('(');
          case ')' -> close('(', '(');
          case '{' -> block(i);
          case '}' -> close('{', '!');
          case '"' -> i = endOfString(i);
          case '\'' -> i = endOfCharacter(i);
          case '/' -> i = endOfComment(i);
          default -> { }
        }
      }
      return deepest;
    }

    /** A block directly behind an arrow or a closing parenthesis, somewhere inside call arguments. */
    private void block(int at) {
      int before = at - 1;
      while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
        before--;
      }
      boolean lambda = before > 0 && text.charAt(before) == '>' && text.charAt(before - 1) == '-';
      boolean anonymous = before >= 0 && text.charAt(before) == ')';
      boolean argument = open.length() > 0 && open.charAt(open.length() - 1) == '(';
      if (argument && (lambda || anonymous)) {
        open.append('!');
        levels++;
        deepest = Math.max(deepest, levels);
      } else {
        open.append('{');
      }
    }

    private void close(char plain, char counted) {
      int last = open.length() - 1;
      if (last >= 0 && (open.charAt(last) == plain || open.charAt(last) == counted)) {
        levels -= open.charAt(last) == '!' ? 1 : 0;
        open.setLength(last);
      }
    }

    private int endOfString(int at) {
      if (text.startsWith("\"\"\"", at)) {
        int end = text.indexOf("\"\"\"", at + 3);
        return end < 0 ? text.length() : end + 2;
      }
      for (int i = at + 1; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\\') {
          i++;
        } else if (c == '"' || c == '\n') {
          return i;
        }
      }
      return text.length();
    }

    private int endOfCharacter(int at) {
      int from = at + 1 < text.length() && text.charAt(at + 1) == '\\' ? at + 3 : at + 2;
      int end = text.indexOf('\'', from);
      return end >= 0 && end - at <= 8 ? end : at;
    }

    private int endOfComment(int at) {
      if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
      }
      if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        return end < 0 ? text.length() : end + 1;
      }
      return at;
    }
  }
}
