package io.github.httpstatuslint.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Run by the build once the classes are compiled: reads the YAML of the jar, so that nobody has to do so when
 * the linter starts.
 */
public final class DigestWriter {

  private DigestWriter() {}

  /**
   * Writes a digest into each folder of bundled texts.
   *
   * @param args the folder of the compiled classes and copied resources
   * @throws ConfigurationException on a text that is no YAML, with file and line: the build ends
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    for (BundledFolder folder : List.of(new BundledFolder(""), new BundledFolder("frameworks"), new BundledFolder("rules"))) {
      Path target = classes.resolve(folder.resource(BundledFolder.DIGEST).substring(1));
      Files.write(target, Digest.of(folder.parsed()));
    }
  }
}
