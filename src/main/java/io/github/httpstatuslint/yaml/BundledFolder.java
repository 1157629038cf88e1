package io.github.httpstatuslint.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of texts in the jar. The build writes their names into an index next to them: class loaders
 * can open a resource but not list a folder, and those of build tools and IDEs hide where the jar is. It also
 * writes what their YAML says into a digest, which is read instead.
 *
 * @param path the folder below the base package, such as {@code rules}; empty for the base package
 */
public record BundledFolder(String path) {

  /** What the build makes of the folder's YAML. */
  static final String DIGEST = "digest.bin";

  private static final String BASE = "/io/github/httpstatuslint/";
  private static final String INDEX = "index.txt";

  /** Returns the YAML of the folder's files by their names, in order; of a card, its front matter. */
  public Map<String, YamlNode> documents() {
    try (InputStream in = BundledFolder.class.getResourceAsStream(resource(DIGEST))) {
      return in == null ? parsed() : Digest.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the same, read from the files themselves. */
  Map<String, YamlNode> parsed() {
    Map<String, YamlNode> documents = new LinkedHashMap<>();
    for (String name : names()) {
      String file = path.isEmpty() ? name : path + "/" + name;
      String text = read(name);
      documents.put(
          name, name.endsWith(".md") ? FrontMatter.of(file, text).head() : YamlNode.parse(file, text, 0));
    }
    return documents;
  }

  private List<String> names() {
    return List.of(read(INDEX).strip().split(","));
  }

  /** Returns the text of one file. */
  public String read(String name) {
    String resource = resource(name);
    try (InputStream in = BundledFolder.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "no " + resource + " on the class path: 'mvn process-resources' puts it there");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String resource(String name) {
    return BASE + (path.isEmpty() ? "" : path + "/") + name;
  }
}
