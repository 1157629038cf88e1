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
    List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
    if (lines.isEmpty() || !isFence(lines.get(0))) {
      throw new ConfigurationException(file, 1, "a card begins with a line '---'");
    }
    int end = 1;
    while (end < lines.size() && !isFence(lines.get(end))) {
      end++;
    }
    if (end == lines.size()) {
      throw new ConfigurationException(file, 1, "no second line '---' closes the front matter");
    }
    String head = String.join("\n", lines.subList(1, end));
    if (head.isBlank()) {
      throw new ConfigurationException(file, 1, "the front matter is empty");
    }
    String prose = String.join("\n", lines.subList(end + 1, lines.size())).strip();
    return new FrontMatter(YamlNode.parse(file, head, 1), prose);
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }
}
