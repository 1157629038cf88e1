package io.github.httpstatuslint.http;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of status codes, written {@code 401}, {@code 452-499} or {@code 419, 420, 432-450}; what is no code at all
 * is written {@code below 100} or {@code above 999}.
 */
public final class StatusRange {

  /** Every code of three digits. */
  public static final StatusRange ANY = parse("100-999");

  /** No code at all. */
  public static final StatusRange NONE = new StatusRange(List.of(), "none");

  private static final String BELOW = "below ";
  private static final String ABOVE = "above ";

  private record Span(int first, int last) {}

  private final List<Span> spans;
  private final String text;

  private StatusRange(List<Span> spans, String text) {
    this.spans = List.copyOf(spans);
    this.text = text;
  }

  /**
   * Reads a range.
   *
   * @throws IllegalArgumentException in words for the author of a card, when the text is no range
   */
  public static StatusRange parse(String text) {
    List<Span> spans = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      spans.add(span(part.strip(), text));
    }
    return new StatusRange(spans, text.strip());
  }

  private static Span span(String part, String whole) {
    if (part.startsWith(BELOW)) {
      return new Span(Integer.MIN_VALUE, number(part.substring(BELOW.length()).strip(), whole) - 1);
    }
    if (part.startsWith(ABOVE)) {
      return new Span(number(part.substring(ABOVE.length()).strip(), whole) + 1, Integer.MAX_VALUE);
    }
    int dash = part.indexOf('-');
    int first = number(dash < 0 ? part : part.substring(0, dash).strip(), whole);
    int last = dash < 0 ? first : number(part.substring(dash + 1).strip(), whole);
    if (last < first) {
      throw new IllegalArgumentException("'" + part + "' runs backwards");
    }
    return new Span(first, last);
  }

  private static int number(String digits, String whole) {
    if (digits.length() != 3 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException(
          "'" + whole + "' is no status range; expected for example 401, 452-499 or 419, 420");
    }
    return Integer.parseInt(digits);
  }

  /** Returns whether numbers that are no codes of three digits belong to the set. */
  public boolean isOpen() {
    return spans.stream().anyMatch(span -> span.first < 100 || span.last > 999);
  }

  public boolean contains(int code) {
    for (Span span : spans) {
      if (code >= span.first && code <= span.last) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return text;
  }
}
