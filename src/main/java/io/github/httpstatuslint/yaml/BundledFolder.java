package io.github.httpstatuslint.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A folder of texts in the jar. The build writes their names into an index next to them: class loaders
 * can open a resource but not list a folder, and those of build tools and IDEs hide where the jar is.
 *
 * @param path the folder below the base package, such as {@code rules}; empty for the base package
 */
public record BundledFolder(String path) {

  private static final String BASE = "/io/github/httpstatuslint/";

  /** Returns the names of the folder's files, in order. */
  public List<String> names() {
    return List.of(read("index.txt").strip().split(","));
  }

  /** Returns the text of one file. */
  public String read(String name) {
    String resource = BASE + (path.isEmpty() ? "" : path + "/") + name;
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
}
