package io.github.httpstatuslint.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A local Maven repository below {@code target} that holds the plugin under test, so that nothing of it
 * gets into the user's own. All else is copied from the user's repository where it is there (which makes
 * the tests work offline, too) and fetched from Maven Central otherwise.
 *
 * <p>The plugin goes in as a release: for a snapshot Maven would ask every snapshot repository that some
 * plugin's pom happens to name.
 *
 * @param folder the local repository
 * @param settings the settings that name the user's repository as a remote one
 */
record MavenRepository(Path folder, Path settings) {

  static MavenRepository create() throws IOException {
    Path base = BuildUnderTest.directory().resolve("it");
    MavenRepository repository =
        new MavenRepository(base.resolve("repository"), base.resolve("settings.xml"));
    repository.install();
    repository.writeSettings();
    return repository;
  }

  private void install() throws IOException {
    String version = pluginVersion();
    Path place = folder.resolve("io/github/httpstatuslint/http-status-lint").resolve(version);
    Files.createDirectories(place);
    Path artifact = place.resolve("http-status-lint-" + version);
    Files.copy(
        BuildUnderTest.pluginJar(),
        artifact.resolveSibling(artifact.getFileName() + ".jar"),
        StandardCopyOption.REPLACE_EXISTING);
    String pom = Files.readString(BuildUnderTest.publishedPom());
    Files.writeString(
        artifact.resolveSibling(artifact.getFileName() + ".pom"),
        pom.replace("<version>" + BuildUnderTest.version() + "</version>", "<version>" + version + "</version>"));
  }

  /** Returns the version under which samples find the plugin here. */
  String pluginVersion() {
    return BuildUnderTest.version().replace("-SNAPSHOT", "") + "-it";
  }

  private void writeSettings() throws IOException {
    String repository =
        """
        <id>user-repository</id>
        <url>%s</url>
        <releases><enabled>true</enabled><checksumPolicy>ignore</checksumPolicy></releases>
        <snapshots><enabled>false</enabled></snapshots>
        """
            .formatted(userRepository().toUri());
    Files.writeString(
        settings,
        """
        <settings>
          <profiles>
            <profile>
              <id>user-repository</id>
              <repositories><repository>%1$s</repository></repositories>
              <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>user-repository</activeProfile></activeProfiles>
        </settings>
        """
            .formatted(repository));
  }

  /** Returns the repository of the build that runs the tests. */
  static Path userRepository() {
    return Path.of(BuildUnderTest.property("it.local.repository"));
  }
}
