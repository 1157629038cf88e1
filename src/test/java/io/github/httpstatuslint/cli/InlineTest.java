package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InlineTest {

  private static final String E = "\u001B[";

  private static List<String> plain(String text) {
    return new Inline(Style.PLAIN, 20).wrap(text, "  ");
  }

  private static List<String> coloured(String text) {
    return new Inline(new Style(true), 20).wrap(text, "");
  }

  @Test
  void linesAreWrappedAtSpaces() {
    assertEquals(List.of("- one two three four", "  five six", "  aVeryLongWordThatFitsNowhere", "  x"),
        plain("- one two three  four five six aVeryLongWordThatFitsNowhere x"));
    assertEquals(List.of(""), plain(""));
  }

  @Test
  void emphasisIsLeftOutWhereThereIsNone() {
    assertEquals(List.of("a `b c` d"), plain("**a** `b c` **d**"));
    assertEquals(List.of("`a**b`"), plain("`a**b`"));
  }

  @Test
  void coloursTakeNoRoom() {
    assertEquals(
        List.of("use " + E + "36mor:" + E + "0m " + E + "36m[a]" + E + "0m, " + E + "1mnow" + E + "0m or", "never"),
        coloured("use `or: [a]`, **now** or never"));
  }

  @Test
  void linksAreTheirText() {
    assertEquals(List.of("see the card and web", "  <https://a.b/c>"),
        plain("see [the card](other.md) and [web](https://a.b/c)"));
  }
}
