package io.github.httpstatuslint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Markdown within a paragraph, for a terminal. Code is coloured where there are colours and keeps its
 * backticks where there are none; a link is its text, and its address if that leads to the web.
 */
record Inline(Style style, int width) {

  private static final Pattern WEB_LINK = Pattern.compile("\\[([^\\[\\]]+)]\\((https?:[^)\\s]+)\\)");
  private static final Pattern OWN_LINK = Pattern.compile("\\[([^\\[\\]]+)]\\([^)\\s]+\\)");

  /** A word as it is written to a terminal, and how many characters of it are seen. */
  private record Word(String text, int width) {}

  /** Returns the lines of a paragraph; those after the first begin with the indent. */
  List<String> wrap(String paragraph, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int column = 0;
    for (Word word : words(paragraph)) {
      if (column > 0 && column + 1 + word.width > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent).append(word.text);
        column = indent.length() + word.width;
      } else {
        line.append(column > 0 ? " " : "").append(word.text);
        column += word.width + (column > 0 ? 1 : 0);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private List<Word> words(String paragraph) {
    String text = WEB_LINK.matcher(paragraph).replaceAll("$1 <$2>");
    text = OWN_LINK.matcher(text).replaceAll("$1");
    List<Word> words = new ArrayList<>();
    boolean code = false;
    boolean bold = false;
    for (String raw : text.strip().split("\\s+")) {
      StringBuilder shown = new StringBuilder();
      StringBuilder piece = new StringBuilder();
      int seen = 0;
      for (int i = 0; i <= raw.length(); i++) {
        boolean end = i == raw.length();
        boolean tick = !end && raw.charAt(i) == '`';
        boolean stars = !end && !code && raw.startsWith("**", i);
        if (!end && !tick && !stars) {
          piece.append(raw.charAt(i));
          continue;
        }
        if (tick && !style.colour()) {
          piece.append('`');
        }
        seen += piece.length();
        shown.append(styled(piece.toString(), code, bold));
        piece.setLength(0);
        code ^= tick;
        bold ^= stars;
        i += stars ? 1 : 0;
      }
      words.add(new Word(shown.toString(), seen));
    }
    return words;
  }

  private String styled(String piece, boolean code, boolean bold) {
    if (piece.isEmpty()) {
      return "";
    }
    return code ? style.code(piece) : bold ? style.bold(piece) : piece;
  }
}
