package io.github.httpstatuslint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;
import io.github.httpstatuslint.flow.HeaderFacts;
import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.source.Site;
import io.github.httpstatuslint.yaml.StatusCodesFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users read: the bundled cards against facts made by hand. */
class BundledRulesTest {

  private static final Site SITE = new Site(1, 1, 1, 3);
  private static final RuleSelection RULES = RuleSelection.recommended(RuleBook.bundled());

  private static List<Diagnostic> inspect(int status, HeaderFacts headers, Map<String, Evidence> causes) {
    return RULES.inspect(
        List.of(new Emission(new StatusCode(status), SITE, headers, Map.of(), Set.of(), causes, List.of(SITE))));
  }

  private static String message(int status, Map<String, Evidence> causes) {
    List<Diagnostic> found = inspect(status, HeaderFacts.NONE, causes);
    assertEquals(1, found.size(), () -> status + ": " + found);
    return found.get(0).message();
  }

  @Test
  void aMissingHeaderIsNamedWithItsReason() {
    assertEquals(
        "401 Unauthorized is sent without WWW-Authenticate, so the client cannot know how to authenticate"
            + " (RFC 9110 §15.5.2 MUST); add a challenge such as 'Bearer realm=\"orders\"', or send 403 if no"
            + " credentials would help",
        message(401, Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "401, unauthorized-without-challenge, ERROR",
    "405, method-not-allowed-without-allow, ERROR",
    "429, too-many-requests-without-retry-after, WARNING",
    "418, teapot-status, ERROR",
    "440, unregistered-status, ERROR",
  })
  void aBareStatusIsReportedByItsRule(int status, String id, Severity severity) {
    List<Diagnostic> found = inspect(status, HeaderFacts.NONE, Map.of());
    assertEquals(List.of(id), found.stream().map(d -> d.rule().id()).toList());
    assertEquals(severity, found.get(0).severity());
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 405, 429})
  void headersThatMayBeThereAreNotMissing(int status) {
    assertEquals(List.of(), inspect(status, HeaderFacts.UNKNOWN, Map.of()));
  }

  @Test
  void unregisteredIsWhatTheRegistryDoesNotList() {
    for (int status = 400; status <= 499; status++) {
      boolean reported =
          inspect(status, HeaderFacts.NONE, Map.of()).stream()
              .anyMatch(d -> d.rule().id().equals("unregistered-status"));
      assertEquals(!StatusCodesFile.bundled().isRegistered(status), reported, "status " + status);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "419, send 401 with a challenge for an expired session",
    "420, send 429 with Retry-After",
    "440, send 401 with a challenge",
    "444, close the connection",
    "449, send 428 if a precondition is missing",
    "462, a load balancer",
    "498, send 401 with a challenge",
    "499, send nothing",
    "477, send the registered status that fits",
  })
  void everySquatterGetsItsReplacement(int status, String words) {
    String message = message(status, Map.of());
    assertTrue(message.startsWith(status + " is not a registered status"), message);
    assertTrue(message.contains(words), message);
  }

  @Test
  void failedValidationIsQuoted() {
    Evidence evidence = new Evidence("@ExceptionHandler(BindException.class)", SITE);
    String message = message(400, Map.of("bean-validation", evidence));
    assertTrue(message.contains("'@ExceptionHandler(BindException.class)' shows"), message);
    assertEquals(List.of(), inspect(400, HeaderFacts.NONE, Map.of("malformed-syntax", evidence)));
    assertEquals(List.of(), inspect(422, HeaderFacts.NONE, Map.of("bean-validation", evidence)));
  }

  @Test
  void messagesArePlainText() {
    for (Rule rule : RULES.rules().keySet()) {
      String text = rule.message().text() + rule.citation().replace("§", "");
      assertTrue(text.chars().allMatch(c -> c >= ' ' && c < 127), text);
    }
  }
}
