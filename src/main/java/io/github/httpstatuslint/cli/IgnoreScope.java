package io.github.httpstatuslint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ignore patterns of one folder on top of those of the folders above it. Immutable. */
final class IgnoreScope {

  private static final String FILE_NAME = ".gitignore";

  /** Ignores nothing. */
  static final IgnoreScope NONE = new IgnoreScope(null, Path.of(""), List.of());

  private final IgnoreScope above;
  private final Path folder;
  private final List<IgnorePattern> patterns;

  private IgnoreScope(IgnoreScope above, Path folder, List<IgnorePattern> patterns) {
    this.above = above;
    this.folder = folder;
    this.patterns = List.copyOf(patterns);
  }

  /** Returns what the {@code .gitignore} files above a folder say, from the root of its repository down. */
  static IgnoreScope above(Path start) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (!folder.equals(start)) {
        folders.add(0, folder);
      }
      if (Files.exists(folder.resolve(".git"))) {
        IgnoreScope scope = NONE;
        for (Path each : folders) {
          scope = scope.enter(each);
        }
        return scope;
      }
    }
    return NONE;
  }

  /** Returns this scope with the {@code .gitignore} of a folder, if it has one. */
  IgnoreScope enter(Path inner) throws IOException {
    Path file = inner.resolve(FILE_NAME);
    // like git, not through a link
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return this;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return with(inner, List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n")));
  }

  /** Returns this scope with more lines, which speak of what is below a folder. */
  IgnoreScope with(Path inner, List<String> lines) {
    List<IgnorePattern> read = lines.stream().map(IgnorePattern::parse).flatMap(Optional::stream).toList();
    return read.isEmpty() ? this : new IgnoreScope(this, inner, read);
  }

  /** Returns whether a file is ignored, or a folder that it lies in. */
  boolean ignoresWithin(Path file) {
    for (Path entry = file; entry != null; entry = entry.getParent()) {
      if (ignores(entry, !entry.equals(file))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a file or folder is ignored: the innermost file decides, and in it the last line. */
  boolean ignores(Path entry, boolean directory) {
    for (IgnoreScope scope = this; scope != null; scope = scope.above) {
      if (scope.patterns.isEmpty() || !entry.startsWith(scope.folder) || entry.equals(scope.folder)) {
        continue;
      }
      List<String> names = names(scope.folder.relativize(entry));
      for (int i = scope.patterns.size() - 1; i >= 0; i--) {
        if (scope.patterns.get(i).matches(names, directory)) {
          return !scope.patterns.get(i).negated();
        }
      }
    }
    return false;
  }

  private static List<String> names(Path relative) {
    List<String> names = new ArrayList<>(relative.getNameCount());
    for (Path name : relative) {
      names.add(name.toString());
    }
    return names;
  }
}
