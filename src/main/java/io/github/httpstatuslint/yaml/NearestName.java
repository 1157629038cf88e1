package io.github.httpstatuslint.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known name somebody meant. */
public final class NearestName {

  private final Collection<String> known;

  public NearestName(Collection<String> known) {
    this.known = known;
  }

  /**
   * Returns the known name that takes the fewest typing slips to reach (a letter too many, too few,
   * wrong, or swapped with its neighbour), if it is near enough to be a slip at all: one slip for
   * every three letters, and two in any case. Of equally near ones, the first in the alphabet.
   */
  public Optional<String> to(String name) {
    int limit = Math.max(2, name.length() / 3);
    return known.stream()
        .filter(candidate -> slips(name, candidate) <= limit)
        .min(
            Comparator.comparingInt((String candidate) -> slips(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Returns "; did you mean 'x'?" to end a complaint with, or nothing. */
  public String hint(String name) {
    return to(name).map(nearest -> "; did you mean '" + nearest + "'?").orElse("");
  }

  /** The optimal string alignment distance, by rows: the two before are all it needs. */
  private static int slips(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int wrong = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + wrong);
        if (isSwap(from, i, to, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[to.length()];
  }

  private static boolean isSwap(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
