package io.github.httpstatuslint.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One node of a YAML document that remembers where it stands, so that every complaint can say so. */
public final class YamlNode {

  private static final int MAX_CHARACTERS = 1_000_000;

  private final String file;
  private final int line;
  private final Node node;

  private YamlNode(String file, int line, Node node) {
    this.file = file;
    this.line = line;
    this.node = node;
  }

  /**
   * Reads one document. Aliases are refused: nothing here needs them, and they are how YAML explodes.
   *
   * @param file the name to use in messages
   * @param lineOffset lines that stand before the text in that file
   * @throws ConfigurationException when the text is no YAML, is empty, or is too large
   */
  public static YamlNode parse(String file, String text, int lineOffset) {
    if (text.length() > MAX_CHARACTERS) {
      throw new ConfigurationException(file, 0, "larger than " + MAX_CHARACTERS + " characters");
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(false)
            .build();
    try {
      Node root =
          new Compose(settings)
              .composeReader(new StringReader(text))
              .orElseThrow(() -> new ConfigurationException(file, 0, "is empty"));
      return of(file, root, lineOffset);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1 + lineOffset).orElse(0);
      throw new ConfigurationException(file, line, "no valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new ConfigurationException(file, 0, "no valid YAML: " + e.getMessage());
    }
  }

  private static YamlNode of(String file, Node node, int lineOffset) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    return new YamlNode(file, line + lineOffset, node);
  }

  private YamlNode child(Node child) {
    int offset = line - node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    return of(file, child, offset);
  }

  public int line() {
    return line;
  }

  public String file() {
    return file;
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Returns the entries in the order of the file. */
  public Map<String, YamlNode> map() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("expected a map of keys and values");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode value = child(tuple.getValueNode());
      if (entries.put(child(tuple.getKeyNode()).text(), value) != null) {
        throw value.error("the key '" + child(tuple.getKeyNode()).text() + "' stands here twice");
      }
    }
    return entries;
  }

  /** Returns the items of a list; anything else counts as a list of one. */
  public List<YamlNode> list() {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(this);
    }
    List<YamlNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(child(item));
    }
    return items;
  }

  public String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw error("expected a single value");
    }
    return scalar.getValue();
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
