package io.github.httpstatuslint.rule;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A card's message with {@code {names}} to fill in: the check's parameters, status, phrase, evidence. */
public record MessageTemplate(String text) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z]*)\\}");

  /**
   * Takes a message apart.
   *
   * @throws IllegalArgumentException in words for the card's author, when it is not one line or has
   *     a brace that belongs to no placeholder
   */
  public MessageTemplate {
    if (text.isBlank() || text.lines().count() != 1) {
      throw new IllegalArgumentException("a message is one line of text");
    }
    String rest = PLACEHOLDER.matcher(text).replaceAll("");
    if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      throw new IllegalArgumentException("a brace in a message encloses a name, such as {status}");
    }
  }

  /** Returns the names that have to be filled in, in the order of the text. */
  public Set<String> placeholders() {
    Set<String> names = new LinkedHashSet<>();
    PLACEHOLDER.matcher(text).results().forEach(match -> names.add(match.group(1)));
    return names;
  }

  /**
   * Returns the message with every name replaced. Values are taken literally: braces in them stay.
   *
   * @throws IllegalArgumentException when a name of this message has no value
   */
  public String fill(Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match -> {
              String value = values.get(match.group(1));
              if (value == null) {
                throw new IllegalArgumentException("no value for {" + match.group(1) + "}");
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
