package io.github.httpstatuslint.cli;

import java.io.IOException;
import java.io.Writer;

/** Writes HTML in which no text can be anything but text. */
final class Html {

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** Writes what we wrote ourselves: no text of a user's may be in it. */
  Html raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes a text for people or for a quoted attribute. */
  Html text(String text) throws IOException {
    out.write(escaped(text));
    return this;
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.appendCodePoint(isShown(c) ? c : 0xFFFD);
      }
    });
    return escaped.toString();
  }

  /** Not shown: controls, halves of pairs, and marks that turn the direction of what follows. */
  private static boolean isShown(int c) {
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
    boolean half = c >= 0xD800 && c <= 0xDFFF;
    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return !control && !half && !turns;
  }
}
