package io.github.httpstatuslint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the Java files below the given paths.
 *
 * @param excludes patterns in the notation of .gitignore, from the working directory or from the path
 * @param includeTests whether test code is wanted
 * @param configured what the configuration file excludes
 */
record Discovery(
    WorkingDirectory workingDirectory, List<String> excludes, boolean includeTests, IgnoreScope configured) {

  Discovery {
    excludes = excludes.stream().map(Discovery::withoutDot).toList();
  }

  /**
   * Returns the given paths, absolute.
   *
   * @throws UsageException if one does not exist
   */
  List<Path> roots(List<Path> given) {
    List<Path> roots = new ArrayList<>();
    for (Path path : given) {
      Path root = workingDirectory.resolve(path);
      if (path.toString().isEmpty()) {
        // an unset variable in a script, not the working directory
        throw new UsageException("a PATH is empty");
      }
      if (!Files.exists(root)) {
        throw new UsageException("'" + path + "' does not exist");
      }
      roots.add(root);
    }
    return roots;
  }

  /** Walks what {@link #roots} returned. */
  Discovered find(List<Path> roots) {
    SortedSet<Path> files = new TreeSet<>();
    List<FileSkip> skips = new ArrayList<>();
    LeftOut leftOut = new LeftOut();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        Walk walk = new Walk(this, root, realPaths(roots));
        walk.run();
        files.addAll(walk.files());
        skips.addAll(walk.skips());
        leftOut.addAll(walk.leftOut());
      } else {
        // named by the user: no name, place or pattern speaks against it
        files.add(root);
      }
    }
    return new Discovered(List.copyOf(files), skips, leftOut);
  }

  /** Returns the patterns that hold below a root before its own .gitignore is read. */
  IgnoreScope excluded(Path root) {
    return configured.with(workingDirectory.path(), excludes).with(root, excludes);
  }

  private static List<Path> realPaths(List<Path> roots) {
    List<Path> real = new ArrayList<>();
    for (Path root : roots) {
      try {
        real.add(root.toRealPath());
      } catch (IOException e) {
        real.add(root);
      }
    }
    return real;
  }

  private static String withoutDot(String glob) {
    return glob.startsWith("./") ? glob.substring(1) : glob;
  }
}
