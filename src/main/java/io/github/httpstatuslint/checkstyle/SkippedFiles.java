package io.github.httpstatuslint.checkstyle;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;

/** The files of one run that were not analysed in full. */
final class SkippedFiles {

  private static final int MOST_NAMES = 5;

  private final ConcurrentSkipListSet<String> names = new ConcurrentSkipListSet<>();

  void add(String name) {
    names.add(name);
  }

  /** Returns one line about the run, if there is something to say, and begins a new run. */
  Optional<String> summary() {
    List<String> all = List.copyOf(names);
    names.clear();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String some = String.join(", ", all.subList(0, Math.min(MOST_NAMES, all.size())));
    String more = all.size() > MOST_NAMES ? " and " + (all.size() - MOST_NAMES) + " more" : "";
    return Optional.of(
        "http-status-lint: " + all.size() + (all.size() == 1 ? " file was" : " files were")
            + " not analysed in full (" + some + more + "); the notices " + ViolationFactory.SKIPPED
            + " in the report say why");
  }
}
