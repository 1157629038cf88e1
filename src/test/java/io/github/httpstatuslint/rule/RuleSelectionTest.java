package io.github.httpstatuslint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;
import io.github.httpstatuslint.flow.HeaderFacts;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.source.Site;
import io.github.httpstatuslint.yaml.ConfigurationException;
import io.github.httpstatuslint.yaml.StatusCodesFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RuleSelectionTest {

  private static final Check ALWAYS = (emission, report) -> report.at(emission);

  private static Emission emission(int status, int line) {
    return new Emission(
        new StatusCode(status), site(line), HeaderFacts.NONE, Map.of(), Set.of(), Map.of(),
        List.of(site(line + 1)));
  }

  private static Site site(int line) {
    return new Site(line, 1, line, 9);
  }

  private static Rule rule(String id, Fault fault) {
    return rule(id, fault, 0, Severity.ERROR, true, ALWAYS);
  }

  private static Rule rule(
      String id, Fault fault, int rank, Severity severity, boolean enabled, Check check) {
    MessageTemplate message = new MessageTemplate("{status} {phrase} {evidence} ({citation})");
    return new Rule(
        id, id, severity, enabled, fault, rank, "cite", message, check, "1", List.of(), "");
  }

  private static RuleBook book(Rule... rules) {
    return RuleBook.of(StatusCodesFile.bundled(), List.of(rules));
  }

  private static List<String> heard(Rule... rules) {
    return ids(RuleSelection.strict(book(rules)).inspect(List.of(emission(401, 3))));
  }

  private static List<String> ids(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(diagnostic -> diagnostic.rule().id()).toList();
  }

  @Test
  void ofWrongStatusesTheMostTellingReports() {
    Rule registry = rule("d", Fault.REGISTRY);
    Rule feature = rule("c", Fault.REQUEST_FEATURE);
    Rule cause = rule("b", Fault.CAUSE);
    Rule consistency = rule("a", Fault.CONSISTENCY);
    assertEquals(List.of("d"), heard(registry, feature, cause, consistency));
    assertEquals(List.of("c"), heard(feature, cause, consistency));
    assertEquals(List.of("b"), heard(cause, consistency));
    assertEquals(List.of("a"), heard(consistency));
  }

  @Test
  void ofOneFaultTheHigherRankReportsThenTheFirstId() {
    Rule low = rule("a", Fault.CAUSE);
    Rule high = rule("z", Fault.CAUSE, 1, Severity.WARNING, true, ALWAYS);
    assertEquals(List.of("z"), heard(low, high));
    assertEquals(List.of("a"), heard(low, rule("b", Fault.CAUSE)));
  }

  @Test
  void aRankDoesNotOutrankAMoreTellingFault() {
    Rule cause = rule("a", Fault.CAUSE, 9, Severity.ERROR, true, ALWAYS);
    assertEquals(List.of("b"), heard(cause, rule("b", Fault.REGISTRY)));
  }

  @Test
  void headersOfAWrongStatusAreMoot() {
    Rule header = rule("a", Fault.HEADER);
    assertEquals(List.of("b"), heard(header, rule("b", Fault.CONSISTENCY)));
    assertEquals(List.of("a", "c"), heard(header, rule("c", Fault.HEADER)));
  }

  @Test
  void aMalformedHeaderOutlivesAWrongStatus() {
    Rule malformed = rule("a", Fault.MALFORMED_HEADER);
    assertEquals(List.of("a", "b"), heard(malformed, rule("b", Fault.REGISTRY), rule("c", Fault.HEADER)));
  }

  @Test
  void ofOneHeaderOneRuleReports() {
    Rule missing = ofHeader("a", Fault.HEADER, 0, "Allow");
    Rule late = ofHeader("b", Fault.HEADER, 1, "allow");
    Rule malformed = ofHeader("c", Fault.MALFORMED_HEADER, 0, "Allow");
    assertEquals(List.of("b"), heard(missing, late));
    assertEquals(List.of("c"), heard(missing, late, malformed));
    assertEquals(List.of("c", "z"), heard(missing, late, malformed, rule("z", Fault.REGISTRY)));
  }

  @Test
  void headersAreIndependentOfEachOther() {
    Rule allow = ofHeader("a", Fault.HEADER, 0, "Allow");
    Rule link = ofHeader("b", Fault.HEADER, 1, "Link");
    Rule malformed = ofHeader("c", Fault.MALFORMED_HEADER, 0, "Retry-After");
    assertEquals(List.of("a", "b", "c"), heard(allow, link, malformed));
  }

  @Test
  void adviceAboutAHeaderNeitherSilencesNorIsSilenced() {
    Rule advice = ofHeader("a", Fault.ADVICE, 9, "Allow");
    assertEquals(List.of("a", "b"), heard(advice, ofHeader("b", Fault.HEADER, 0, "Allow")));
  }

  @Test
  void oneRuleMayReportSeveralHeadersAndPlaces() {
    Check both =
        (emission, report) -> {
          report.at(emission, new HeaderName("Link"), new Evidence("late", site(7)));
          report.at(emission, new HeaderName("Allow"));
        };
    Rule rule = rule("a", Fault.HEADER, 0, Severity.ERROR, true, both);
    List<Diagnostic> found = RuleSelection.strict(book(rule)).inspect(List.of(emission(405, 5)));
    assertEquals(List.of(site(5), site(7)), found.stream().map(Diagnostic::site).toList());
    assertEquals("405 Method Not Allowed late (cite)", found.get(1).message());
  }

  private static Rule ofHeader(String id, Fault fault, int rank, String header) {
    Check check = (emission, report) -> report.at(emission, new HeaderName(header));
    return rule(id, fault, rank, Severity.ERROR, true, check);
  }

  @Test
  void adviceSilencesNothing() {
    Rule header = rule("a", Fault.HEADER);
    Rule advice = rule("b", Fault.ADVICE);
    Rule offInfo = rule("c", Fault.CAUSE, 0, Severity.INFO, false, ALWAYS);
    assertEquals(List.of("a", "b", "c"), heard(header, advice, offInfo));
    assertEquals(List.of("b", "z"), heard(advice, offInfo, rule("z", Fault.CONSISTENCY)));
  }

  @Test
  void anInfoRuleThatIsOnIsNoAdvice() {
    Rule info = rule("b", Fault.CAUSE, 0, Severity.INFO, true, ALWAYS);
    assertEquals(List.of("b"), heard(rule("a", Fault.HEADER), info));
  }

  @Test
  void aUsersSeverityDoesNotChangeWhoSpeaks() {
    Rule cause = rule("a", Fault.CAUSE);
    Rule offInfo = rule("b", Fault.REGISTRY, 0, Severity.INFO, false, ALWAYS);
    RuleSelection selection =
        RuleSelection.strict(book(cause, offInfo))
            .with("a", Severity.INFO)
            .with("b", Severity.ERROR);
    List<Diagnostic> diagnostics = selection.inspect(List.of(emission(401, 1)));
    assertEquals(List.of("a"), ids(diagnostics));
    assertEquals(Severity.INFO, diagnostics.get(0).severity());
  }

  @Test
  void whereARuleIsOffTheNextOneReports() {
    RuleSelection all =
        RuleSelection.strict(book(rule("a", Fault.REGISTRY), rule("b", Fault.CAUSE)));
    assertEquals(List.of("b"), ids(all.without("a").inspect(List.of(emission(401, 1)))));
  }

  @Test
  void oneEmissionDoesNotSilenceAnother() {
    Check only402 =
        (emission, report) -> {
          if (emission.status().value() == 402) {
            report.at(emission);
          }
        };
    Rule header = rule("a", Fault.HEADER);
    Rule cause = rule("b", Fault.CAUSE, 0, Severity.ERROR, true, only402);
    RuleSelection selection = RuleSelection.strict(book(header, cause));
    List<Diagnostic> found = selection.inspect(List.of(emission(402, 1), emission(401, 2)));
    assertEquals(List.of("b", "a"), ids(found));
  }

  @Test
  void findingsComeInSourceOrderAndOnce() {
    RuleSelection selection =
        RuleSelection.strict(book(rule("b", Fault.HEADER), rule("a", Fault.HEADER)));
    List<Diagnostic> found =
        selection.inspect(
            List.of(emission(401, 9), emission(401, 2), emission(401, 9), emission(407, 9)));
    assertEquals(List.of("a", "b", "a", "a", "b", "b"), ids(found));
    assertEquals(
        List.of(2, 2, 9, 9, 9, 9), found.stream().map(d -> d.site().line()).toList());
    assertEquals(
        List.of("401", "407", "401", "407"),
        found.stream().skip(2).map(d -> d.message().substring(0, 3)).toList());
  }

  @Test
  void aFindingSaysWhatIsKnown() {
    Evidence evidence = new Evidence("catch (\n    BindException e)", site(1));
    Check quoting = (emission, report) -> report.at(emission, evidence);
    Rule rule = rule("a", Fault.CAUSE, 0, Severity.WARNING, true, quoting);
    Emission emission = emission(400, 5);
    List<Diagnostic> found = RuleSelection.strict(book(rule)).inspect(List.of(emission));
    String message = "400 Bad Request catch ( BindException e) (cite)";
    assertEquals(
        List.of(
            new Diagnostic(
                rule, Severity.WARNING, site(5), message, emission.exits())),
        found);
  }

  @Test
  void profilesAndChangesPickTheRules() {
    Rule on = rule("on", Fault.HEADER);
    Rule off = rule("off", Fault.HEADER, 0, Severity.WARNING, false, ALWAYS);
    RuleBook book = book(on, off);
    RuleSelection recommended = RuleSelection.recommended(book);
    assertEquals(Map.of(on, Severity.ERROR), recommended.rules());
    assertEquals(
        List.of(off, on), List.copyOf(RuleSelection.strict(book).rules().keySet()));
    assertEquals(
        Map.of(on, Severity.ERROR, off, Severity.WARNING), recommended.with("off").rules());
    assertEquals(
        Severity.INFO, recommended.with("off", Severity.INFO).rules().get(off));
    assertEquals(Map.of(), recommended.without("on").without("on").rules());
    assertEquals(Map.of(on, Severity.ERROR), recommended.rules(), "a selection never changes");
  }

  @Test
  void anUnknownIdIsAskedBack() {
    RuleSelection selection = RuleSelection.strict(RuleBook.bundled());
    String complaint = "there is no rule 'teapot-staus'; did you mean 'teapot-status'?";
    assertComplaint(complaint, () -> selection.with("teapot-staus"));
    assertComplaint(complaint, () -> selection.with("teapot-staus", Severity.INFO));
    assertComplaint(complaint, () -> selection.without("teapot-staus"));
    assertComplaint("there is no rule 'quux'", () -> selection.with("quux"));
  }

  private static void assertComplaint(
      String complaint, Executable call) {
    assertEquals(complaint, assertThrows(ConfigurationException.class, call).getMessage());
  }
}
