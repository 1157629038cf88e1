package io.github.httpstatuslint.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One source root: read once for all the modules that look for something in it. Safe for many threads. */
final class SourceRoot {

  private final Path folder;
  private final TextProbe worthParsing;
  private final Map<List<Set<String>>, List<Path>> mentions = new ConcurrentHashMap<>();
  private volatile List<Path> candidates;

  /**
   * Makes a root of which nothing is read yet.
   *
   * @param worthParsing what a file needs to have to do with responses
   */
  SourceRoot(Path folder, TextProbe worthParsing) {
    this.folder = folder;
    this.worthParsing = worthParsing;
  }

  /** Returns the files that can have to do with responses and contain a word of every group, in order. */
  Stream<Path> mentioning(List<Set<String>> groups) {
    return mentions.computeIfAbsent(groups, this::search).stream();
  }

  private List<Path> search(List<Set<String>> groups) {
    TextProbe probe = new TextProbe(groups);
    return candidates().stream().filter(file -> mentions(file, probe)).toList();
  }

  /** One thread reads; the others would only read the same. */
  private List<Path> candidates() {
    if (candidates == null) {
      synchronized (this) {
        if (candidates == null) {
          candidates = walk();
        }
      }
    }
    return candidates;
  }

  private List<Path> walk() {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(".java")).sorted()
          .filter(file -> mentions(file, worthParsing)).forEach(found::add);
    } catch (IOException | UncheckedIOException e) {
      // what cannot be listed is as if it were not there
      return List.copyOf(found);
    }
    return List.copyOf(found);
  }

  private static boolean mentions(Path file, TextProbe probe) {
    try {
      return Files.isRegularFile(file) && probe.passes(Files.readAllBytes(file));
    } catch (IOException e) {
      return false;
    }
  }
}
