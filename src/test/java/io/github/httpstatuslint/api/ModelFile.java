package io.github.httpstatuslint.api;

import io.github.httpstatuslint.fixture.Gav;
import io.github.httpstatuslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a framework file for what it claims to exist; what the rows do is not looked at. */
public final class ModelFile {

  private static final String ANY_RECEIVER = "_";

  private final YamlNode root;
  private final List<String> packageRoots;
  private final Map<String, List<String>> types = new LinkedHashMap<>();
  private final Map<List<String>, YamlNode> declarations = new HashMap<>();
  private final List<ModelRow> rows = new ArrayList<>();

  private ModelFile(YamlNode root) {
    this.root = root;
    this.packageRoots =
        root.get("packages").flatMap(node -> node.get("ROOT")).map(YamlNode::texts).orElse(List.of(""));
  }

  /** Reads the file of that name. */
  public static CheckedModel read(String file, String text) {
    return new ModelFile(YamlNode.parse(file, text, 0)).read();
  }

  private CheckedModel read() {
    section("types").forEach(this::addType);
    section("constants").forEach(this::addConstants);
    section("annotations").forEach(this::addAnnotation);
    section("calls").forEach(this::addCall);
    section("handlers").forEach(this::addCall);
    List<Gav> checked = root.required("checked").texts().stream().map(Gav::parse).toList();
    return new CheckedModel(root.file(), checked, rows);
  }

  private Map<String, YamlNode> section(String key) {
    return root.get(key).map(YamlNode::map).orElse(Map.of());
  }

  private void addType(String alias, YamlNode node) {
    List<String> all = new ArrayList<>();
    List<String> names = node.required("name").texts();
    for (String name : names) {
      List<String> expanded = expand(name);
      boolean single = names.size() == 1;
      add(single ? ModelRow.ofType(expanded) : ModelRow.ofAlternativeType(expanded), node);
      all.addAll(expanded);
    }
    types.put(alias, all);
    for (String field : node.get("fields").map(YamlNode::map).orElse(Map.of()).keySet()) {
      add(ModelRow.ofField(all, field), node);
    }
    declarations.put(all, node);
  }

  /** Writes out a leading {@code ROOT.}, once for each of the packages. */
  private List<String> expand(String name) {
    return name.startsWith("ROOT.")
        ? packageRoots.stream().map(packageRoot -> packageRoot + name.substring(4)).toList()
        : List.of(name);
  }

  private void addConstants(String alias, YamlNode node) {
    node.get("empty").map(YamlNode::texts).orElse(List.of())
        .forEach(name -> rows.add(ModelRow.ofConstant(named(alias, node), name)));
    for (String name : node.get("names").map(YamlNode::map).orElse(Map.of()).keySet()) {
      rows.add(ModelRow.ofConstant(named(alias, node), name));
    }
    if (node.get("lacks").isPresent()) {
      new ClaimedConstants(node).names().forEach(
          name -> rows.add(ModelRow.ofConstant(named(alias, node), name)));
    }
  }

  private void addAnnotation(String alias, YamlNode node) {
    add(ModelRow.ofAnnotation(named(alias, node), ""), node);
    for (String key : List.of("status", "handles", "header", "value", "path")) {
      for (String member : node.get(key).map(YamlNode::texts).orElse(List.of())) {
        add(ModelRow.ofAnnotation(named(alias, node), member), node);
      }
    }
  }

  private void addCall(String signature, YamlNode node) {
    if (signature.startsWith(ANY_RECEIVER + "#")) {
      return;
    }
    try {
      add(ModelRow.ofCall(signature, types), node);
    } catch (IllegalArgumentException e) {
      throw node.error(e.getMessage());
    }
  }

  private List<String> named(String alias, YamlNode node) {
    List<String> names = types.get(alias);
    if (names == null) {
      throw node.error("unknown type '" + alias + "': name it under types");
    }
    return names;
  }

  private void add(ModelRow row, YamlNode node) {
    rows.add(row.within(bound("since", row, node), bound("until", row, node)));
  }

  /** Returns the version that a row names, or else the one that the row's type names. */
  private String bound(String key, ModelRow row, YamlNode node) {
    Optional<YamlNode> own = node.isMap() ? node.get(key) : Optional.empty();
    Optional<YamlNode> type = Optional.ofNullable(declarations.get(row.typeNames()));
    return own.or(() -> type.flatMap(declared -> declared.get(key)))
        .map(YamlNode::text)
        .orElse(null);
  }
}
