package io.github.httpstatuslint.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusTableTest {

  private final StatusTable table =
      new StatusTable(List.of(row("419", "special"), row("400-450", "the rest")));

  private static StatusTable.Row row(String range, String text) {
    return new StatusTable.Row(StatusRange.parse(range), text);
  }

  @Test
  void theFirstRowThatFitsSpeaks() {
    assertEquals(Optional.of("special"), table.text(new StatusCode(419)));
    assertEquals(Optional.of("the rest"), table.text(new StatusCode(420)));
    assertEquals(Optional.empty(), table.text(new StatusCode(451)));
  }
}
