package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import io.github.httpstatuslint.source.ProjectRoot;
import io.github.httpstatuslint.yaml.ConfigurationException;
import io.github.httpstatuslint.yaml.YamlNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The configuration file: says what the options say, under the same names, for everybody who works on a
 * project. Paths and patterns in it count from its folder.
 */
final class ConfigurationFile {

  static final String NAME = "http-status-lint.yaml";

  private static final Set<String> KEYS = Set.of(
      "paths", "exclude", "include-tests", "ignore", "profile", "enable", "disable", "severity", "with", "rules", "frameworks",
      "format", "output", "fail-on", "baseline", "report-unused-suppressions", "threads");

  private final Path folder;
  private final Map<String, YamlNode> entries;
  private final List<RuleMention> mentions = new ArrayList<>();

  private ConfigurationFile(Path folder, Map<String, YamlNode> entries) {
    this.folder = folder;
    this.entries = entries;
  }

  /** Says nothing. */
  static ConfigurationFile none(Path folder) {
    return new ConfigurationFile(folder, Map.of());
  }

  /**
   * Reads the nearest file: in the working directory, or in a folder above it that still belongs to the
   * project.
   *
   * @throws ConfigurationException on any mistake, with file and line
   */
  static ConfigurationFile nearest(WorkingDirectory workingDirectory) {
    Optional<Path> found = find(workingDirectory.path());
    if (found.isEmpty()) {
      return none(workingDirectory.path());
    }
    return read(found.get(), workingDirectory.show(found.get()));
  }

  private static Optional<Path> find(Path start) {
    // what lies above the project's root is somebody else's
    Path root = ProjectRoot.above(start).orElse(start);
    for (Path folder = start; folder != null && folder.startsWith(root); folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(NAME))) {
        return Optional.of(folder.resolve(NAME));
      }
    }
    return Optional.empty();
  }

  private static ConfigurationFile read(Path file, String name) {
    String text = text(file, name);
    if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
      return none(file.getParent());
    }
    YamlNode root = YamlNode.parse(name, text, 0);
    root.allowOnly(KEYS);
    return new ConfigurationFile(file.getParent(), root.map());
  }

  private static String text(Path file, String name) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(name, 0, "is not UTF-8 text");
    } catch (IOException e) {
      throw new ConfigurationException(name, 0, SourceReader.reason(e));
    }
  }

  <T> Optional<T> word(String key, Word<T> kind) {
    return entry(key).map(kind::ofKey);
  }

  /** Returns a switch; empty where the file does not say. */
  Optional<Boolean> flag(String key) {
    return entry(key).map(YamlNode::bool);
  }

  Optional<Path> path(String key) {
    return entry(key).map(this::resolved);
  }

  List<Path> paths(String key) {
    return entry(key).map(YamlNode::list).orElse(List.of()).stream().map(this::resolved).toList();
  }

  /** Returns folders that must be there. */
  List<Path> folders(String key) {
    List<YamlNode> nodes = entry(key).map(YamlNode::list).orElse(List.of());
    for (YamlNode node : nodes) {
      if (!Files.isDirectory(resolved(node))) {
        throw node.error("'" + node.text() + "' is not a folder");
      }
    }
    return nodes.stream().map(this::resolved).toList();
  }

  private Path resolved(YamlNode node) {
    if (node.text().isBlank()) {
      throw node.error("expected a path, found nothing");
    }
    return folder.resolve(node.text()).normalize();
  }

  private Optional<YamlNode> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** Returns what the file excludes. */
  IgnoreScope excluded() {
    return IgnoreScope.NONE.with(folder, entry("exclude").map(YamlNode::texts).orElse(List.of()));
  }

  /** Returns which rules do not hold for which files. */
  PathIgnores ignores() {
    List<PathIgnores.Entry> found = new ArrayList<>();
    for (YamlNode node : entry("ignore").map(YamlNode::list).orElse(List.of())) {
      node.allowOnly(Set.of("paths", "rules"));
      Set<String> rules = node.get("rules").map(list -> Set.copyOf(ids(list))).orElse(Set.of());
      IgnoreScope scope = IgnoreScope.NONE.with(folder, node.required("paths").texts());
      found.add(new PathIgnores.Entry(scope, rules));
    }
    return new PathIgnores(found);
  }

  RuleSwitches switches() {
    Map<String, Severity> severities = new LinkedHashMap<>();
    entry("severity").map(YamlNode::map).orElse(Map.of()).forEach((id, level) -> {
      mentions.add(new RuleMention(id.strip(), level));
      severities.put(id, Word.SEVERITY.ofKey(level));
    });
    return new RuleSwitches(idsOf("enable"), idsOf("disable"), severities);
  }

  /** Returns the values that the file gives to parameters of rules, by the rules' ids. */
  Map<String, YamlNode> parameters() {
    Map<String, YamlNode> parameters = new LinkedHashMap<>();
    entry("with").map(YamlNode::map).orElse(Map.of()).forEach((id, values) -> {
      mentions.add(new RuleMention(id, values));
      parameters.put(id, values);
    });
    return parameters;
  }

  private List<String> idsOf(String key) {
    return entry(key).map(this::ids).orElse(List.of());
  }

  private List<String> ids(YamlNode list) {
    list.list().forEach(node -> mentions.add(new RuleMention(node.text().strip(), node)));
    return list.texts();
  }

  /** Returns the rules that the file was found to name so far. */
  List<RuleMention> mentions() {
    return List.copyOf(mentions);
  }
}
