package io.github.httpstatuslint.checkstyle;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user brings besides the bundled files.
 *
 * @param rules a folder with cards
 * @param frameworks a folder with framework files
 */
record Houses(Optional<Path> rules, Optional<Path> frameworks) {

  static final Houses NONE = new Houses(Optional.empty(), Optional.empty());

  /** Reads the values of two properties; an empty one says nothing. */
  static Houses of(String rules, String frameworks) {
    return new Houses(folder(rules), folder(frameworks));
  }

  private static Optional<Path> folder(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
  }

  List<Path> folders() {
    return Stream.of(rules, frameworks).flatMap(Optional::stream).toList();
  }
}
