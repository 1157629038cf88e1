package io.github.httpstatuslint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlternativesTest {

  private static final Set<String> WEB = Set.of("javax.servlet", "jakarta.servlet");
  private static final Set<String> ONE = Set.of("401");
  private static final Set<String> TWO = Set.of("401", "403");
  private static final Set<String> HEADER = Set.of("Allow");

  @SafeVarargs
  private static List<List<Set<String>>> ways(List<Set<String>>... added) {
    Alternatives alternatives = new Alternatives();
    alternatives.addAll(List.of(added));
    return alternatives.ways();
  }

  @Test
  void aWayThatAsksForMoreIsLeftOut() {
    assertEquals(List.of(List.of(WEB, TWO)), ways(List.of(WEB, TWO), List.of(WEB, TWO, HEADER)));
  }

  @Test
  void aWiderWayReplacesTheNarrowOne() {
    assertEquals(List.of(List.of(WEB, TWO)), ways(List.of(WEB, ONE), List.of(WEB, ONE, HEADER), List.of(WEB, TWO)));
  }

  @Test
  void equalWaysAreOne() {
    assertEquals(List.of(List.of(WEB, ONE)), ways(List.of(WEB, ONE), List.of(Set.copyOf(WEB), Set.of("401"))));
  }

  @Test
  void waysThatAskForDifferentThingsStay() {
    assertEquals(
        List.of(List.of(WEB, ONE), List.of(WEB, TWO, HEADER)), ways(List.of(WEB, ONE), List.of(WEB, TWO, HEADER)));
    assertEquals(List.of(List.of(ONE), List.of(HEADER)), ways(List.of(ONE), List.of(HEADER)));
  }
}
