package io.github.httpstatuslint.http;

import java.util.List;
import java.util.Optional;

/**
 * A text for each of several statuses. The first row whose range holds a status counts, so that a
 * last row may speak for the rest.
 */
public record StatusTable(List<Row> rows) {

  /** One line of the table. */
  public record Row(StatusRange status, String text) {}

  public StatusTable {
    rows = List.copyOf(rows);
  }

  /**
   * Complains, in words for the author of a card, when no row speaks of a status of the range.
   *
   * @param name what the card calls the table
   */
  public void requireTextFor(StatusRange range, String name) {
    for (int code = 100; code <= 999; code++) {
      if (range.contains(code) && text(new StatusCode(code)).isEmpty()) {
        throw new IllegalArgumentException("'" + name + "' says nothing for " + code);
      }
    }
  }

  /** Returns the text for a status, if a row speaks of it. */
  public Optional<String> text(StatusCode status) {
    return rows.stream().filter(row -> status.isIn(row.status)).map(Row::text).findFirst();
  }
}
