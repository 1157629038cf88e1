package io.github.httpstatuslint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.check.EveryParameter;
import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.HeaderFacts;
import io.github.httpstatuslint.http.FieldSyntax;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.source.Site;
import io.github.httpstatuslint.yaml.ConfigurationException;
import io.github.httpstatuslint.yaml.StatusCodesFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every type of parameter, from the card to the message. */
class CheckParametersTest {

  private static final String CARD =
      """
      ---
      title: Every parameter
      check: EveryParameter
      with:
        range: 401, 407
        table: {401: first, 400-499: other}
        header: Allow
        word: hello
        number: 42
        flag: true
        tokens: [a, b]
        syntax: delay-or-date
      severity: error
      fault: header
      citation: none
      message: "{status} {range}|{table}|{header}|{word}|{number}|{flag}|{tokens}|{citation}"
      since: 1.0.0
      ---
      """;

  private static Rule read(String text) {
    return new Card("every-parameter", "every-parameter.md", text).rule();
  }

  @Test
  void reachTheCheck() {
    EveryParameter check = assertInstanceOf(EveryParameter.class, read(CARD).check());
    assertTrue(check.range().contains(407));
    assertEquals("other", check.table().text(new StatusCode(402)).orElseThrow());
    assertEquals(new HeaderName("Allow"), check.header());
    assertEquals("hello", check.word());
    assertEquals(42, check.number());
    assertTrue(check.flag());
    assertEquals(List.of("a", "b"), check.tokens());
    assertEquals(List.of(), check.more(), "a list that is not given is empty");
    assertEquals(FieldSyntax.DELAY_OR_DATE, check.syntax());
  }

  @Test
  void reachTheMessageATableWithTheRowOfTheStatus() {
    RuleBook book = RuleBook.of(StatusCodesFile.bundled(), List.of(read(CARD)));
    assertEquals(
        List.of(
            "401 401, 407|first|Allow|hello|42|true|a, b|none",
            "402 401, 407|other|Allow|hello|42|true|a, b|none"),
        RuleSelection.strict(book).inspect(List.of(emission(401), emission(402))).stream()
            .map(Diagnostic::message)
            .toList());
  }

  private static Emission emission(int status) {
    Site site = new Site(status, 1, status, 3);
    return new Emission(new StatusCode(status), site, HeaderFacts.NONE, Map.of(), Set.of(), Map.of(), List.of());
  }

  @Test
  void areRefusedByTypeAtTheirLine() {
    assertComplaint("number: 42", "number: many", 9, "expected a number");
    assertComplaint("flag: true", "flag: maybe", 10, "expected true or false");
    assertComplaint("tokens: [a, b]", "tokens: {a: b}", 11, "expected a single value");
    assertComplaint("table: {", "table: [1] #", 6, "expected a map");
    assertComplaint(
        "delay-or-date", "date", 12,
        "'date' is none of challenges, methods, delay-or-date, unsatisfied-range");
  }

  @Test
  void haveATypeThatACardCanSay() {
    String card =
        CARD.replaceAll("(?s)EveryParameter\nwith:.*severity", "ThingNoCardCanSay\nwith: {thread: main}\nseverity");
    String message = assertThrows(ConfigurationException.class, () -> read(card)).getMessage();
    assertEquals("every-parameter.md:4: no card can say a Thread", message);
  }

  private static void assertComplaint(String found, String instead, int line, String complaint) {
    String card = CARD.replace(found, instead);
    String message = assertThrows(ConfigurationException.class, () -> read(card)).getMessage();
    assertTrue(message.startsWith("every-parameter.md:" + line + ": " + complaint), message);
  }
}
