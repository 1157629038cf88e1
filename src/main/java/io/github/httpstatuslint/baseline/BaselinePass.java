package io.github.httpstatuslint.baseline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Compares the findings of one file, in their order, with a baseline. For one thread. */
public final class BaselinePass {

  private final Baseline baseline;
  private final Path file;
  private final Map<BaselineEntry, Integer> used = new HashMap<>();

  BaselinePass(Baseline baseline, Path file) {
    this.baseline = baseline;
    this.file = file;
  }

  /** Returns the entry that stands for a finding and for none before it; empty for one that is new. */
  public Optional<BaselineEntry> match(String rule, String context) {
    Map<BaselineEntry, Integer> met = new HashMap<>();
    for (BaselineEntry candidate : baseline.candidates(baseline.entry(file, rule, context))) {
      // equal lines are equal entries: the n-th of them is free while fewer than n are used
      if (met.merge(candidate, 1, Integer::sum) > used.getOrDefault(candidate, 0)) {
        used.merge(candidate, 1, Integer::sum);
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
