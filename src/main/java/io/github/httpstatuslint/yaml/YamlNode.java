package io.github.httpstatuslint.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One node of a YAML document that remembers where it stands, so that every complaint can say so. Immutable,
 * and independent of the library that reads YAML.
 */
public final class YamlNode {

  private final String file;
  private final int line;
  /** The text of a single value; else null. */
  private final String text;
  /** The items of a list; else null. */
  private final List<YamlNode> items;
  /** The entries of a map; else null. */
  private final Map<String, YamlNode> entries;

  private YamlNode(String file, int line, String text, List<YamlNode> items, Map<String, YamlNode> entries) {
    this.file = file;
    this.line = line;
    this.text = text;
    this.items = items;
    this.entries = entries;
  }

  static YamlNode ofText(String file, int line, String text) {
    return new YamlNode(file, line, text, null, null);
  }

  static YamlNode ofItems(String file, int line, List<YamlNode> items) {
    return new YamlNode(file, line, null, Collections.unmodifiableList(items), null);
  }

  static YamlNode ofEntries(String file, int line, Map<String, YamlNode> entries) {
    return new YamlNode(file, line, null, null, Collections.unmodifiableMap(entries));
  }

  /**
   * Reads one document. Aliases are refused: nothing here needs them, and they are how YAML explodes.
   *
   * @param file the name to use in messages
   * @param lineOffset lines that stand before the text in that file
   * @throws ConfigurationException when the text is no YAML, is empty, or is too large
   */
  public static YamlNode parse(String file, String text, int lineOffset) {
    return new YamlText(file, lineOffset).parse(text);
  }

  public int line() {
    return line;
  }

  public String file() {
    return file;
  }

  public boolean isMap() {
    return entries != null;
  }

  public boolean isList() {
    return items != null;
  }

  /** Returns the entries in the order of the file. */
  public Map<String, YamlNode> map() {
    if (entries == null) {
      throw error("expected a map of keys and values");
    }
    return entries;
  }

  /** Returns the items of a list; anything else counts as a list of one. */
  public List<YamlNode> list() {
    return items == null ? List.of(this) : items;
  }

  public String text() {
    if (text == null) {
      throw error("expected a single value");
    }
    return text;
  }

  public List<String> texts() {
    return list().stream().map(YamlNode::text).toList();
  }

  public int integer() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw error("expected a number, found '" + text() + "'");
    }
  }

  public boolean bool() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw error("expected true or false, found '" + text() + "'");
    };
  }

  public Optional<YamlNode> get(String key) {
    return Optional.ofNullable(map().get(key));
  }

  public YamlNode required(String key) {
    return get(key).orElseThrow(() -> error("the key '" + key + "' is missing"));
  }

  /** Complains about the first key that is not among the allowed ones, with a guess at what was meant. */
  public void allowOnly(Set<String> allowed) {
    for (Map.Entry<String, YamlNode> entry : map().entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        throw entry
            .getValue()
            .error("unknown key '" + entry.getKey() + "'; expected one of "
                + String.join(", ", allowed.stream().sorted().toList())
                + new NearestName(allowed).hint(entry.getKey()));
      }
    }
  }

  public ConfigurationException error(String message) {
    return new ConfigurationException(file, line, message);
  }
}
