package io.github.httpstatuslint.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds source roots without a build tool: a file's package line says where its root is, and the sibling
 * modules of a build lie below its outermost {@code pom.xml}, build file or {@code .git}.
 */
final class SourceRoots {

  private static final Set<String> NOT_ENTERED =
      Set.of("target", "build", "out", "bin", "node_modules", "test");
  private static final int MAX_MODULE_DEPTH = 8;

  private SourceRoots() {}

  /** Returns the folder that a file's package starts in; empty where the folders do not follow the package. */
  static Optional<Path> rootOf(Path file, String packageName) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (packageName.isEmpty()) {
      return Optional.ofNullable(folder);
    }
    String[] segments = packageName.split("\\.");
    for (int i = segments.length - 1; i >= 0; i--) {
      if (folder == null || folder.getFileName() == null
          || !folder.getFileName().toString().equals(segments[i])) {
        return Optional.empty();
      }
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }

  /**
   * Returns a root and the main roots of its sibling modules, its own first.
   *
   * @param known the main roots below folders that were searched before; takes what is found
   */
  static List<Path> withSiblings(Path root, Map<Path, List<Path>> known) {
    List<Path> roots = new ArrayList<>();
    roots.add(root);
    ProjectRoot.above(root).ifPresent(top -> {
      roots.addAll(known.computeIfAbsent(top, SourceRoots::mainRoots));
      roots.subList(1, roots.size()).remove(root);
    });
    return roots;
  }

  private static List<Path> mainRoots(Path top) {
    List<Path> roots = new ArrayList<>();
    try {
      Files.walkFileTree(top, Set.of(), MAX_MODULE_DEPTH, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
          String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
          if (!folder.equals(top) && (name.startsWith(".") || NOT_ENTERED.contains(name))) {
            return FileVisitResult.SKIP_SUBTREE;
          }
          if (folder.endsWith(Path.of("src", "main", "java"))) {
            roots.add(folder);
            return FileVisitResult.SKIP_SUBTREE;
          }
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      return List.copyOf(roots);
    }
    roots.sort(Comparator.naturalOrder());
    return List.copyOf(roots);
  }
}
