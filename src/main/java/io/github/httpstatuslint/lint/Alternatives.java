package io.github.httpstatuslint.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a file needs for a finding, in one of several ways: for each, a word of each of its groups. A way that
 * asks for no less than another is left out, for a file that goes it goes the other as well.
 */
final class Alternatives {

  private final List<List<Set<String>>> ways = new ArrayList<>();

  void add(List<Set<String>> way) {
    if (ways.stream().noneMatch(known -> asksNoLess(way, known))) {
      ways.removeIf(known -> asksNoLess(known, way));
      ways.add(way);
    }
  }

  void addAll(Collection<List<Set<String>>> more) {
    more.forEach(this::add);
  }

  List<List<Set<String>>> ways() {
    return List.copyOf(ways);
  }

  /** Returns whether every text that goes the first way also goes the second. */
  private static boolean asksNoLess(List<Set<String>> first, List<Set<String>> second) {
    return second.stream().allMatch(group -> first.stream().anyMatch(narrow -> isWithin(narrow, group)));
  }

  private static boolean isWithin(Set<String> narrow, Set<String> wide) {
    return narrow == wide || narrow.size() <= wide.size() && wide.containsAll(narrow);
  }
}
