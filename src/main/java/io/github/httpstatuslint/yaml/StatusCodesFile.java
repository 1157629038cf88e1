package io.github.httpstatuslint.yaml;

import io.github.httpstatuslint.http.StatusRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the registry of status codes from its YAML file, {@code status-codes.yaml} in the jar. */
public final class StatusCodesFile {

  private static final String NAME = "status-codes.yaml";

  private StatusCodesFile() {}

  /** Returns the registry that travels in the jar. Reads it anew each time. */
  public static StatusRegistry bundled() {
    return read(new BundledFolder("").documents().get(NAME));
  }

  /**
   * Returns the registry that a text describes.
   *
   * @param file the name to use in messages
   * @throws ConfigurationException on a mistake in the text, with file and line
   */
  static StatusRegistry parse(String file, String text) {
    return read(YamlNode.parse(file, text, 0));
  }

  private static StatusRegistry read(YamlNode root) {
    root.allowOnly(Set.of("codes", "aliases"));
    List<StatusRegistry.Entry> entries =
        root.required("codes").map().entrySet().stream()
            .map(row -> entry(row.getKey(), row.getValue()))
            .toList();
    Map<String, Integer> aliases = new HashMap<>();
    root.get("aliases")
        .ifPresent(node -> node.map().forEach((name, code) -> aliases.put(name, code.integer())));
    return new StatusRegistry(entries, aliases);
  }

  private static StatusRegistry.Entry entry(String code, YamlNode row) {
    List<String> cells = row.texts();
    if (!code.matches("[1-5][0-9][0-9]") || cells.size() < 2 || cells.size() > 3) {
      throw row.error("expected 'code: [phrase, section]' or 'code: [phrase, section, reserved]'");
    }
    if (cells.size() == 3 && !cells.get(2).equals("reserved")) {
      throw row.error("expected the state 'reserved', found '" + cells.get(2) + "'");
    }
    StatusRegistry.State state =
        cells.size() == 3 ? StatusRegistry.State.RESERVED : StatusRegistry.State.REGISTERED;
    return new StatusRegistry.Entry(Integer.parseInt(code), cells.get(0), cells.get(1), state);
  }
}
