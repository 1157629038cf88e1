package io.github.httpstatuslint.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings what a sample's build needs from Maven Central into the user's own repository, where {@code mvn
 * clean} does not delete it. The plugin under test is cut out of the pom, so nothing of it gets there.
 *
 * @param project a sample project
 */
record Prefetch(Path project) {

  private static final Pattern OURS =
      Pattern.compile(
          "<dependency>\\s*<groupId>io\\.github\\.httpstatuslint</groupId>.*?</dependency>", Pattern.DOTALL);

  void run(String checkstyle, Path folder) throws IOException {
    if (isThere(checkstyle)) {
      return;
    }
    ProjectCopy.of(project, folder);
    Path pom = folder.resolve("pom.xml");
    Matcher ours = OURS.matcher(Files.readString(pom));
    if (!ours.find()) {
      throw new IllegalStateException("no dependency on the plugin under test in " + project);
    }
    Files.writeString(pom, ours.replaceAll(""));
    MavenBuild build =
        MavenBuild.run(
            folder,
            List.of(
                "verify",
                "-Dmaven.repo.local=" + MavenRepository.userRepository(),
                "-Dcheckstyle.skip=true",
                "-Dcheckstyle.version=" + checkstyle));
    if (!build.succeeded()) {
      throw new IOException("cannot fetch what the sample needs:\n" + build.output());
    }
  }

  /** A guess that saves time: where it is wrong, the sample's own build fetches the rest. */
  private static boolean isThere(String checkstyle) {
    Path user = MavenRepository.userRepository();
    return Files.exists(user.resolve("org/apache/maven/plugins/maven-checkstyle-plugin/3.6.0/maven-checkstyle-plugin-3.6.0.jar"))
        && Files.exists(user.resolve("com/puppycrawl/tools/checkstyle/" + checkstyle + "/checkstyle-" + checkstyle + ".jar"));
  }
}
