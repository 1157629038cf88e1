package io.github.httpstatuslint.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.http.StatusRegistry;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCodesFileTest {

  private final StatusRegistry registry = StatusCodesFile.bundled();

  @Test
  void readsPhrasesConstantsAndAliases() {
    assertEquals("Content Too Large", registry.phrase(413));
    assertEquals(OptionalInt.of(413), registry.codeOf("CONTENT_TOO_LARGE"));
    assertEquals(OptionalInt.of(413), registry.codeOf("PAYLOAD_TOO_LARGE"));
    assertEquals(OptionalInt.of(207), registry.codeOf("MULTI_STATUS"));
    assertTrue(registry.isRegistered(418));
    assertFalse(registry.isRegistered(440));
    assertEquals("", registry.phrase(440));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "codes: {40x: [A, B]}|1|expected 'code: [phrase, section]'",
        "codes: {400: [A]}|1|expected 'code: [phrase, section]'",
        "codes: {400: [A, B, odd]}|1|expected the state 'reserved'",
        "code: {}|1|unknown key 'code'",
        "aliases: {}|1|the key 'codes' is missing",
        "{codes: {}, aliases: {X: y}}|1|expected a number",
      })
  void mistakesAreNamedWithTheirLine(String text, int line, String complaint) {
    String message =
        assertThrows(ConfigurationException.class, () -> StatusCodesFile.parse("codes.yaml", text))
            .getMessage();
    assertTrue(message.startsWith("codes.yaml:" + line + ": " + complaint), message);
  }
}
