package io.github.httpstatuslint.checkstyle;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Checkstyle's cache must know besides the sources and its own configuration. Checkstyle hashes the
 * content behind each location and forgets all clean files when one has changed: here our own jar, so that
 * an upgrade is noticed, and the folders of house rules and house frameworks.
 */
record CacheInputs(List<Path> folders) {

  Set<String> locations() {
    Set<String> locations = new LinkedHashSet<>();
    ownJar().ifPresent(locations::add);
    folders.forEach(folder -> addFiles(folder, locations));
    return locations;
  }

  private static Optional<String> ownJar() {
    CodeSource source = CacheInputs.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(source.getLocation().toURI().toString());
    } catch (URISyntaxException e) {
      return Optional.of(source.getLocation().toString());
    }
  }

  private static void addFiles(Path folder, Set<String> locations) {
    // the folder's content is its listing: a file that was removed counts too
    locations.add(folder.toUri().toString());
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(Files::isRegularFile).map(file -> file.toUri().toString()).sorted().forEach(locations::add);
    } catch (IOException e) {
      // whoever reads the folder complains that it cannot be read; the cache need not
      locations.add(folder.toUri() + "#unreadable");
    }
  }
}
