package io.github.httpstatuslint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamePatternsTest {

  @Test
  void aStarStandsForAnyTextAtTheEndsOrOnceBetween() {
    NamePatterns names = new NamePatterns(List.of("whole", "first*", "*last", "*part*", "Duplicate*Exception"));

    List.of("whole", "firstOne", "atLast_last", "apartment", "DuplicateException", "DuplicateKeyException")
        .forEach(name -> assertTrue(names.matches(name), name));
    List.of("wholes", "afirst", "lastly", "DuplicateExcept", "ADuplicateKeyException")
        .forEach(name -> assertFalse(names.matches(name), name));
  }

  @Test
  void everyNameThatMatchesContainsAWord() {
    assertEquals(
        Set.of("whole", "first", "last", "part", "Duplicate"),
        new NamePatterns(List.of("whole", "first*", "*last", "*part*", "Duplicate*Exception")).words());
  }
}
