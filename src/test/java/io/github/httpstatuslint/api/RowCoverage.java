package io.github.httpstatuslint.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rows of the models the fixtures have exercised.
 *
 * @param rows the descriptions of all rows
 * @param used the descriptions of the rows that matched something in a fixture
 */
public record RowCoverage(Set<String> rows, Set<String> used) {

  public RowCoverage {
    rows = Set.copyOf(rows);
    used = Set.copyOf(used);
  }

  /** Returns a complaint per row that no fixture exercises, and per used row that does not exist. */
  public List<String> gaps() {
    TreeSet<String> gaps = new TreeSet<>();
    rows.stream()
        .filter(row -> !used.contains(row))
        .forEach(row -> gaps.add(row + ": no fixture exercises this row"));
    used.stream()
        .filter(row -> !rows.contains(row))
        .forEach(row -> gaps.add(row + ": was used, but is a row of no model"));
    return List.copyOf(gaps);
  }
}
