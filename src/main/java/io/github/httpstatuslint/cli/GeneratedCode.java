package io.github.httpstatuslint.cli;

/**
 * Tells whether a file's types are {@code @Generated}, whoever's annotation that is. Reads only up to the
 * first type: tools put the annotation on methods too, to keep them out of coverage, and those people wrote.
 */
final class GeneratedCode {

  private final String text;
  private int at;

  private GeneratedCode(String text) {
    this.text = text;
  }

  static boolean isGenerated(String text) {
    return text.contains("Generated") && new GeneratedCode(text).scan();
  }

  private boolean scan() {
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '@' && depth == 0) {
        at++;
        String name = word();
        if (name.equals("interface")) {
          return false;
        }
        if (name.equals("Generated") || name.endsWith(".Generated")) {
          return true;
        }
      } else if (Character.isJavaIdentifierStart(c)) {
        if (isTypeKeyword(word()) && depth == 0) {
          return false;
        }
      } else if (c == '/' || c == '"' || c == '\'') {
        skipCommentOrLiteral(c);
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        at++;
      }
    }
    return false;
  }

  private static boolean isTypeKeyword(String word) {
    return switch (word) {
      case "class", "interface", "enum", "record" -> true;
      default -> false;
    };
  }

  /** Reads a name, with its dots. */
  private String word() {
    int start = at;
    while (at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipCommentOrLiteral(char c) {
    if (text.startsWith("//", at)) {
      skipPast("\n", at + 2);
    } else if (text.startsWith("/*", at)) {
      skipPast("*/", at + 2);
    } else if (text.startsWith("\"\"\"", at)) {
      skipPast("\"\"\"", at + 3);
    } else if (c == '/') {
      at++;
    } else {
      skipLiteral(c);
    }
  }

  private void skipPast(String end, int from) {
    int found = text.indexOf(end, from);
    at = found < 0 ? text.length() : found + end.length();
  }

  private void skipLiteral(char quote) {
    at++;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }
}
