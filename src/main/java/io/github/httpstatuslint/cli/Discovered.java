package io.github.httpstatuslint.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * The files to lint.
 *
 * @param files absolute, sorted, each once
 * @param skips what could not be read on the way
 * @param leftOut what was left out on purpose
 */
record Discovered(List<Path> files, List<FileSkip> skips, LeftOut leftOut) {

  Discovered {
    files = List.copyOf(files);
    skips = List.copyOf(skips);
  }
}
