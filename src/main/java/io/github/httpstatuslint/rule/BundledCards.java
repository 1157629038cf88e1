package io.github.httpstatuslint.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The cards in the jar. The build writes their names into an index next to them: class loaders can
 * open a resource but not list a folder, and those of build tools and IDEs hide where the jar is.
 */
final class BundledCards {

  private static final String FOLDER = "/io/github/httpstatuslint/rules/";

  private BundledCards() {}

  static List<Card> all() {
    String index = read("index.txt").strip();
    return Arrays.stream(index.split(",")).map(BundledCards::card).toList();
  }

  private static Card card(String name) {
    String id = name.substring(0, name.length() - ".md".length());
    return new Card(id, "rules/" + name, read(name));
  }

  private static String read(String name) {
    try (InputStream in = BundledCards.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "no " + FOLDER + name + " on the class path: 'mvn process-resources' puts it there");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
