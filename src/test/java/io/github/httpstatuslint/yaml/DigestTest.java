package io.github.httpstatuslint.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "frameworks", "rules"})
  void saysWhatTheFilesSay(String path) {
    BundledFolder folder = new BundledFolder(path);
    assertNotNull(BundledFolder.class.getResource(folder.resource(BundledFolder.DIGEST)), "'mvn compile' writes it");
    Map<String, YamlNode> digested = folder.documents();
    assertFalse(digested.isEmpty());
    assertEquals(shown(folder.parsed()), shown(digested));
  }

  @Test
  void keepsKindsLinesOrderAndEveryCharacter() throws IOException {
    Map<String, YamlNode> documents = new LinkedHashMap<>();
    documents.put("b", YamlNode.parse("dir/b", "z: [1, [], {}]\na:\n  - 'ü€\uD83D\uDE00'\n  - ''\n", 3));
    documents.put("a", YamlNode.parse("dir/a", "just a text", 0));
    StringBuilder many = new StringBuilder("x:\n");
    for (int i = 0; i < 20_000; i++) {
      many.append("  k").append(i).append(": v").append(i).append('\n');
    }
    documents.put("many", YamlNode.parse("many", many.toString(), 0));
    Map<String, YamlNode> again = Digest.read(Digest.of(documents));
    assertEquals(shown(documents), shown(again));
    assertEquals("dir/b", again.get("b").map().get("a").file());
    assertEquals(4, again.get("b").line());
  }

  private static String shown(Map<String, YamlNode> documents) {
    StringBuilder out = new StringBuilder();
    documents.forEach((name, node) -> {
      out.append(name).append(" = ");
      show(node, out);
    });
    return out.toString();
  }

  private static void show(YamlNode node, StringBuilder out) {
    out.append(node.file()).append(':').append(node.line()).append(' ');
    if (node.isMap()) {
      out.append("{\n");
      node.map().forEach((key, value) -> {
        out.append(key).append(": ");
        show(value, out);
      });
      out.append("}\n");
    } else if (node.isList()) {
      out.append("[\n");
      node.list().forEach(item -> show(item, out));
      out.append("]\n");
    } else {
      out.append('\'').append(node.text()).append("'\n");
    }
  }
}
