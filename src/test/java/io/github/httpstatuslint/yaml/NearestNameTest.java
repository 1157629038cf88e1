package io.github.httpstatuslint.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private final NearestName names =
      new NearestName(List.of("teapot-status", "unregistered-status", "cat", "car"));

  @ParameterizedTest
  @CsvSource({
    "teapot-status, teapot-status",
    "teapot-statu, teapot-status",
    "teapott-status, teapot-status",
    "teapot_status, teapot-status",
    "taepot-statsu, teapot-status",
    "unregisterd, ",
    "unregisterd-stat, unregistered-status",
    "cat, cat",
    "caz, car",
    "something-else, ",
  })
  void findsTheNameThatWasMeant(String typed, String meant) {
    assertEquals(Optional.ofNullable(meant), names.to(typed));
  }

  @Test
  void countsASwapAsOneSlip() {
    assertEquals(Optional.of("abcd"), new NearestName(List.of("abcd", "aaad")).to("bacd"));
  }

  @Test
  void hintsOnlyWhereThereIsOne() {
    assertEquals("; did you mean 'cat'?", names.hint("catt"));
    assertEquals("", names.hint("something-else"));
  }

  @Test
  void knowsNothingAmongNothing() {
    assertEquals(Optional.empty(), new NearestName(List.of()).to("x"));
  }
}
