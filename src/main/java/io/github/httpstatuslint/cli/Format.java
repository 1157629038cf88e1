package io.github.httpstatuslint.cli;

import java.util.Locale;
import java.util.Optional;

/** The formats that a report can have. */
enum Format {
  TEXT,
  SARIF,
  CHECKSTYLE,
  GITHUB,
  GITLAB,
  HTML,
  JSON;

  /** All of them, for people. */
  static final String WORDS = "text, sarif, checkstyle, github, gitlab, html or json";

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format of that name, in any case. */
  static Optional<Format> of(String word) {
    for (Format format : values()) {
      if (format.word().equalsIgnoreCase(word.strip())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
