package io.github.httpstatuslint.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Counts what was left out on purpose, so that a report never looks more complete than it is. */
final class LeftOut {

  /** Why a file, or a folder with all that is in it, was left out. */
  enum Reason {
    TEST("of tests"),
    GENERATED("generated"),
    IGNORED("ignored by .gitignore"),
    EXCLUDED("excluded"),
    UNCHANGED("unchanged"),
    LINK("links out of the given paths");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);

  void add(Reason reason) {
    counts.merge(reason, 1, Integer::sum);
  }

  void add(Reason reason, int count) {
    if (count > 0) {
      counts.merge(reason, count, Integer::sum);
    }
  }

  void addAll(LeftOut other) {
    other.counts.forEach(this::add);
  }

  int count(Reason reason) {
    return counts.getOrDefault(reason, 0);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** Returns for example {@code 3 of tests, 1 generated}. */
  @Override
  public String toString() {
    StringJoiner words = new StringJoiner(", ");
    counts.forEach((reason, count) -> words.add(String.format(Locale.ROOT, "%d %s", count, reason.words)));
    return words.toString();
  }
}
