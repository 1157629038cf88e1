package io.github.httpstatuslint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {

  private static final String CARD =
      """
      ---
      title: No 402 in this house
      check: ForbidsStatus
      with: {status: 402, instead: {402: send 403}}
      severity: info
      fault: registry
      citation: House rule 7
      message: "{status}: {instead} ({citation})"
      since: 1.0.0
      ---
      """;

  private final RuleBook book = RuleBook.bundled();

  @TempDir Path folder;

  @Test
  void joinTheBook() throws IOException {
    Files.writeString(folder.resolve("no-payment.md"), CARD);
    Files.writeString(folder.resolve("README.md"), "no card");
    Files.writeString(folder.resolve("notes.txt"), "no card");
    RuleBook both = book.with(folder);
    assertEquals("House rule 7", both.get("no-payment").citation());
    assertEquals(book.rules().size() + 1, both.rules().size());
    assertEquals(
        both.rules().stream().sorted(Comparator.comparing(Rule::id)).toList(), both.rules());
    assertFalse(book.find("no-payment").isPresent(), "a book never changes");
  }

  @Test
  void mayNotTakeAnIdThatIsTaken() throws IOException {
    Path card = Files.writeString(folder.resolve("teapot-status.md"), CARD);
    assertComplaint(card + ":1: there is a rule 'teapot-status' already");
  }

  @Test
  void areNamedWithTheirPathWhenWrong() throws IOException {
    Path card = Files.writeString(folder.resolve("x.md"), CARD.replace("info", "loud"));
    assertComplaint(card + ":5: 'loud' is none of");
  }

  @Test
  void areTextInUtf8() throws IOException {
    Path card = Files.write(folder.resolve("x.md"), new byte[] {'-', '-', '-', (byte) 0xE4, '\n'});
    assertComplaint(card + ": is not UTF-8 text");
  }

  @Test
  void lieInAFolder() {
    Path nowhere = folder.resolve("nowhere");
    String message =
        assertThrows(ConfigurationException.class, () -> book.with(nowhere)).getMessage();
    assertEquals(nowhere + ": cannot be read as a folder of rules", message);
  }

  private void assertComplaint(String start) {
    String message =
        assertThrows(ConfigurationException.class, () -> book.with(folder)).getMessage();
    assertTrue(message.startsWith(start), message);
  }
}
