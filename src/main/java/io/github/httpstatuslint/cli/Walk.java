package io.github.httpstatuslint.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One walk below one folder. Links are never followed: where they lead to a given path, the walk comes
 * there anyway, so that circles need no bookkeeping and no file is linted twice.
 */
final class Walk extends SimpleFileVisitor<Path> {

  private final Discovery discovery;
  private final Path root;
  private final List<Path> realRoots;
  private final IgnoreScope excludes;
  private final Deque<IgnoreScope> ignores = new ArrayDeque<>();

  private final List<Path> files = new ArrayList<>();
  private final List<FileSkip> skips = new ArrayList<>();
  private final LeftOut leftOut = new LeftOut();

  Walk(Discovery discovery, Path root, List<Path> realRoots) {
    this.discovery = discovery;
    this.root = root;
    this.realRoots = realRoots;
    this.excludes = discovery.excluded(root);
  }

  List<Path> files() {
    return files;
  }

  List<FileSkip> skips() {
    return skips;
  }

  LeftOut leftOut() {
    return leftOut;
  }

  void run() {
    try {
      ignores.push(IgnoreScope.above(root));
    } catch (IOException e) {
      ignores.push(IgnoreScope.NONE);
      skip(root, ".gitignore above it " + SourceReader.reason(e));
    }
    try {
      // a root that is a link was named by the user, so it is opened; below it no link is
      Files.walkFileTree(Files.isSymbolicLink(root) ? root.resolve(".") : root, this);
    } catch (IOException e) {
      skip(root, SourceReader.reason(e));
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
    Path folder = visited.normalize();
    if (!folder.equals(root) && !enters(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    IgnoreScope outer = ignores.element();
    try {
      ignores.push(outer.enter(folder));
    } catch (IOException e) {
      ignores.push(outer);
      skip(folder.resolve(".gitignore"), SourceReader.reason(e));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean enters(Path folder) {
    String name = folder.getFileName().toString();
    if (name.startsWith(".")) {
      return false;
    }
    if (name.equals("target") || name.equals("build")) {
      leftOut.add(LeftOut.Reason.GENERATED);
      return false;
    }
    if (!discovery.includeTests() && TestCode.isFolder(folder)) {
      leftOut.add(LeftOut.Reason.TEST);
      return false;
    }
    return isWanted(folder, true);
  }

  private boolean isWanted(Path entry, boolean directory) {
    if (excludes.ignores(entry, directory)) {
      leftOut.add(LeftOut.Reason.EXCLUDED);
      return false;
    }
    if (ignores.element().ignores(entry, directory)) {
      leftOut.add(LeftOut.Reason.IGNORED);
      return false;
    }
    return true;
  }

  @Override
  public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) {
    Path file = visited.normalize();
    String name = file.getFileName().toString();
    if (attributes.isSymbolicLink()) {
      noteLink(file, name);
    } else if (name.endsWith(".java") && isWanted(file, false)) {
      if (!discovery.includeTests() && TestCode.isFile(name)) {
        leftOut.add(LeftOut.Reason.TEST);
      } else if (attributes.isRegularFile()) {
        files.add(file);
      } else {
        skip(file, "not a regular file");
      }
    }
    return FileVisitResult.CONTINUE;
  }

  private void noteLink(Path link, String name) {
    try {
      Path target = link.toRealPath();
      boolean matters = name.endsWith(".java") || Files.isDirectory(target);
      if (matters && realRoots.stream().noneMatch(target::startsWith)) {
        leftOut.add(LeftOut.Reason.LINK);
      }
    } catch (IOException e) {
      if (name.endsWith(".java")) {
        skip(link, "a link that leads nowhere");
      }
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path visited, IOException e) {
    Path file = visited.normalize();
    // a folder that cannot be opened arrives here without preVisitDirectory
    if (file.equals(root) || !Files.isDirectory(file) || enters(file)) {
      skip(file, SourceReader.reason(e));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path visited, IOException e) {
    ignores.pop();
    if (e != null) {
      skip(visited.normalize(), SourceReader.reason(e));
    }
    return FileVisitResult.CONTINUE;
  }

  private void skip(Path path, String reason) {
    skips.add(new FileSkip(path, 0, reason));
  }
}
