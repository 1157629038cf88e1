package io.github.httpstatuslint.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML text: the only class that asks the library.
 *
 * @param lineOffset lines that stand before the text in its file
 */
record YamlText(String file, int lineOffset) {

  private static final int MAX_CHARACTERS = 1_000_000;

  YamlNode parse(String text) {
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
      return of(root);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1 + lineOffset).orElse(0);
      throw new ConfigurationException(file, line, "no valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new ConfigurationException(file, 0, "no valid YAML: " + e.getMessage());
    }
  }

  private YamlNode of(Node node) {
    if (node instanceof ScalarNode scalar) {
      return YamlNode.ofText(file, line(node), scalar.getValue());
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(of(item)));
      return YamlNode.ofItems(file, line(node), items);
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      String key = of(tuple.getKeyNode()).text();
      YamlNode value = of(tuple.getValueNode());
      if (entries.put(key, value) != null) {
        throw value.error("the key '" + key + "' stands here twice");
      }
    }
    return YamlNode.ofEntries(file, line(node), entries);
  }

  private int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0) + lineOffset;
  }
}
