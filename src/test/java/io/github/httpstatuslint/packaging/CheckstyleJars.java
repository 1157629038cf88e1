package io.github.httpstatuslint.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Complete class paths of several versions of Checkstyle: a folder of jars each below {@code
 * target/checkstyle}. Maven resolves them, in one build of a generated pom per version, so that every
 * version gets the libraries that it was released with. All of it lands in the user's own repository: the
 * next time no network is needed, and until the next {@code mvn clean} no Maven either.
 */
record CheckstyleJars(Path base) {

  private static final String COPY =
      "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies";

  static CheckstyleJars resolve(List<String> versions) throws IOException {
    CheckstyleJars jars = new CheckstyleJars(BuildUnderTest.directory().resolve("checkstyle"));
    List<String> missing = versions.stream().filter(version -> !Files.exists(jars.done(version))).toList();
    if (!missing.isEmpty()) {
      jars.copy(missing);
    }
    return jars;
  }

  /** Returns the class path in the notation of {@code java -cp}. */
  String classPath(String version) {
    return base.resolve(version).resolve("lib") + "/*";
  }

  /** Written last: a copy that was interrupted does not count. */
  private Path done(String version) {
    return base.resolve(version).resolve("done");
  }

  private void copy(List<String> versions) throws IOException {
    for (String version : versions) {
      Path module = Files.createDirectories(base.resolve(version));
      Files.writeString(
          module.resolve("pom.xml"),
          pom(
              "checkstyle-" + version,
              """
              <dependencies>
                <dependency>
                  <groupId>com.puppycrawl.tools</groupId>
                  <artifactId>checkstyle</artifactId>
                  <version>%s</version>
                </dependency>
              </dependencies>
              """
                  .formatted(version)));
    }
    String modules =
        versions.stream().map(v -> "<module>" + v + "</module>").collect(Collectors.joining());
    Files.writeString(base.resolve("pom.xml"), pom("all", "<modules>" + modules + "</modules>"));
    MavenBuild build =
        MavenBuild.run(
            base,
            List.of(
                COPY,
                "-DoutputDirectory=lib",
                "-Dmdep.includeScope=runtime",
                "-Dmaven.repo.local=" + MavenRepository.userRepository()));
    if (!build.succeeded()) {
      throw new IOException("cannot resolve Checkstyle " + versions + ":\n" + build.output());
    }
    for (String version : versions) {
      Files.createFile(done(version));
    }
  }

  private static String pom(String artifact, String content) {
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>it</groupId><artifactId>%s</artifactId><version>1</version><packaging>pom</packaging>
          %s
        </project>
        """
        .formatted(artifact, content);
  }
}
