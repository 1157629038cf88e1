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
 */
record Discovery(WorkingDirectory workingDirectory, List<String> excludes, boolean includeTests) {

  Discovery {
    excludes = excludes.stream().map(Discovery::withoutDot).toList();
  }

  /**
   * Walks the paths.
   *
   * @throws UsageException if a path does not exist
   */
  Discovered find(List<Path> given) {
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
    return IgnoreScope.NONE.with(workingDirectory.path(), excludes).with(root, excludes);
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
