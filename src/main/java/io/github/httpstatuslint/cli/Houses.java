package io.github.httpstatuslint.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What a user brings besides the bundled files.
 *
 * @param rules folders with cards
 * @param frameworks folders with framework files
 */
record Houses(List<Path> rules, List<Path> frameworks) {

  Houses {
    rules = List.copyOf(rules);
    frameworks = List.copyOf(frameworks);
  }
}
