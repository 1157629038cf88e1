package io.github.httpstatuslint.model;

import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.model.Spellings.Successor;
import io.github.httpstatuslint.yaml.YamlNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a holder under {@code constants:} says of its members' names. */
final class SpellingsReader {

  private SpellingsReader() {}

  static Spellings read(YamlNode holder) {
    Map<Integer, String> irregular = new HashMap<>();
    holder.get("spelt").map(YamlNode::map).orElse(Map.of()).forEach(
        (code, name) -> irregular.put(status(code, name), name.text()));
    Map<String, Successor> obsolete = new HashMap<>();
    holder.get("obsolete").map(YamlNode::map).orElse(Map.of()).forEach(
        (name, successor) -> obsolete.put(name, successor(successor)));
    return new Spellings(holder.get("lacks").map(SpellingsReader::range), irregular, obsolete);
  }

  private static Successor successor(YamlNode node) {
    if (!node.isMap()) {
      return new Successor(node.text(), Optional.empty());
    }
    node.allowOnly(Set.of("use", "since"));
    return new Successor(node.required("use").text(), Optional.of(node.required("since").text()));
  }

  private static int status(String code, YamlNode where) {
    if (!code.matches("4\\d\\d")) {
      throw where.error("expected a 4xx status, found '" + code + "'");
    }
    return Integer.parseInt(code);
  }

  private static StatusRange range(YamlNode node) {
    try {
      return StatusRange.parse(String.join(",", node.texts()));
    } catch (IllegalArgumentException e) {
      throw node.error(e.getMessage());
    }
  }
}
