package io.github.httpstatuslint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {

  @Test
  void fillsInEveryName() {
    MessageTemplate message = new MessageTemplate("{status} lacks {header}: {status}");
    assertEquals(
        "401 lacks Allow: 401", message.fill(Map.of("status", "401", "header", "Allow")));
    assertEquals(List.of("status", "header"), List.copyOf(message.placeholders()));
  }

  @Test
  void takesValuesLiterally() {
    MessageTemplate message = new MessageTemplate("'{evidence}' {status}");
    assertEquals(
        "'$1 \\ {status} {}' 401",
        message.fill(Map.of("evidence", "$1 \\ {status} {}", "status", "401")));
  }

  @Test
  void refusesAMissingValue() {
    MessageTemplate message = new MessageTemplate("{status}");
    assertThrows(IllegalArgumentException.class, () -> message.fill(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two\nlines", "{status", "status}", "{}", "{Status}", "{a b}"})
  void refusesWhatIsNoTemplate(String text) {
    assertThrows(IllegalArgumentException.class, () -> new MessageTemplate(text));
  }
}
