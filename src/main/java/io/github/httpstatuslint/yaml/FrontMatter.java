package io.github.httpstatuslint.yaml;

import java.util.List;

/** A card's text in its two halves: the YAML between the {@code ---} lines and the prose after it. */
public record FrontMatter(YamlNode head, String prose) {

  private static final String FENCE = "---";

  /**
   * Splits a card; lines end as they like, a byte order mark is forgiven.
   *
   * @throws ConfigurationException when the text has no front matter, or one that is no YAML
   */
  public static FrontMatter of(String file, String text) {
    List<String> lines = lines(file, text);
    int end = end(file, lines);
    String head = String.join("\n", lines.subList(1, end));
    if (head.isBlank()) {
      throw new ConfigurationException(file, 1, "the front matter is empty");
    }
    return new FrontMatter(YamlNode.parse(file, head, 1), proseAfter(end, lines));
  }

  /**
   * Returns the second half alone, without a look at the YAML.
   *
   * @throws ConfigurationException when the text has no front matter
   */
  public static String prose(String file, String text) {
    List<String> lines = lines(file, text);
    return proseAfter(end(file, lines), lines);
  }

  private static List<String> lines(String file, String text) {
    List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
    if (lines.isEmpty() || !isFence(lines.get(0))) {
      throw new ConfigurationException(file, 1, "a card begins with a line '---'");
    }
    return lines;
  }

  private static int end(String file, List<String> lines) {
    int end = 1;
    while (end < lines.size() && !isFence(lines.get(end))) {
      end++;
    }
    if (end == lines.size()) {
      throw new ConfigurationException(file, 1, "no second line '---' closes the front matter");
    }
    return end;
  }

  private static String proseAfter(int end, List<String> lines) {
    return String.join("\n", lines.subList(end + 1, lines.size())).strip();
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }
}
