package io.github.httpstatuslint.checkstyle;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Checkstyle's cache must know besides the sources and its own configuration. Checkstyle hashes the
 * content behind each location and forgets all clean files when one has changed: here our own jar, so that
 * an upgrade is noticed, and the house rules.
 */
record CacheInputs(Optional<Path> houseRules) {

  Set<String> locations() {
    Set<String> locations = new LinkedHashSet<>();
    ownJar().ifPresent(locations::add);
    houseRules.ifPresent(folder -> addCards(folder, locations));
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

  private static void addCards(Path folder, Set<String> locations) {
    // the folder's content is its listing: a card that was removed counts too
    locations.add(folder.toUri().toString());
    try (Stream<Path> cards = Files.list(folder)) {
      cards.filter(Files::isRegularFile).map(card -> card.toUri().toString()).sorted().forEach(locations::add);
    } catch (IOException e) {
      // the rule book complains about a folder that cannot be read; the cache need not
      locations.add(folder.toUri() + "#unreadable");
    }
  }
}
