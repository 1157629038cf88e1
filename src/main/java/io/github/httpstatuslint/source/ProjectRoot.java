package io.github.httpstatuslint.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Finds where a project begins, without a build tool. */
public final class ProjectRoot {

  private static final Set<String> BUILD_FILES =
      Set.of("pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts", ".git");

  private ProjectRoot() {}

  /**
   * Returns the outermost folder with a build file, at or above a folder and up to the nearest
   * {@code .git}; empty where there is none.
   */
  public static Optional<Path> above(Path start) {
    Path outermost = null;
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path candidate = folder;
      if (BUILD_FILES.stream().anyMatch(name -> Files.exists(candidate.resolve(name)))) {
        outermost = folder;
      }
      if (Files.exists(folder.resolve(".git"))) {
        break;
      }
    }
    return Optional.ofNullable(outermost);
  }
}
