package io.github.httpstatuslint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.model.BundledModels;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.ModelReader;
import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import io.github.httpstatuslint.source.TextProbe;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProbeWordsTest {

  private static final RuleSelection RULES = RuleSelection.recommended(RuleBook.bundled());
  private static final Frameworks BUNDLED = BundledModels.load();

  private static List<List<Set<String>>> alternatives(String model) {
    Frameworks frameworks = new Frameworks(
        List.of(ModelReader.read("m.yaml", "framework: m\n" + model)), BUNDLED.registry(), BUNDLED.causes());
    return new ProbeWords(frameworks, RULES).alternatives();
  }

  private static Set<String> packages(String model) {
    return alternatives(model).get(0).get(0);
  }

  @Test
  void aPackageOfConstantsAloneIsNoWord() {
    assertEquals(
        Set.of(),
        packages(
            """
            types: { Codes: { name: java.net.HttpURLConnection }, Names: { name: a.Names } }
            constants: { Codes: { are: status, type: int, strip: HTTP_ }, Names: { are: header } }
            calls: { "Names#asString()": { returns: this, as: String } }
            """));
  }

  @Test
  void whateverAResponseCanComeFromIsAWord() {
    assertEquals(
        Set.of("a.unit", "b.effect", "c.annotation", "d.handler"),
        packages(
            """
            types:
              Unit: { name: a.unit.Response, is: response }
              Request: { name: b.effect.Request }
              Get: { name: c.annotation.Get }
              Filter: { name: d.handler.Filter }
            calls: { "Request#abort(_)": { emits: arg0 } }
            annotations: { Get: { method: GET } }
            handlers: { "Filter#filter(_)": {} }
            """));
  }

  @Test
  void codesAtTheEndOfNamesAreWords() {
    List<List<Set<String>>> alternatives = alternatives(
        """
        types: { Codes: { name: a.Codes }, Reply: { name: a.Reply, is: response } }
        constants: { Codes: { are: status, type: int, code: suffix } }
        """);
    assertTrue(alternatives.stream().anyMatch(groups -> groups.get(1).contains("_418")));
    assertTrue(alternatives.stream().noneMatch(groups -> groups.get(1).contains("_200")));
  }

  @Test
  void onlyACauseThatExceptionsAloneProveHasWitnesses() {
    assertEquals(Optional.of(Set.of("AccessDeniedException")), BUNDLED.causes().exceptionWords("nio-access-denied"));
    assertEquals(Optional.empty(), BUNDLED.causes().exceptionWords("missing-resource"), "a guard may say anything");
  }

  @Test
  void filesThatOnlyUseTheNetworkClassesOfTheJdkAreNotParsed() {
    TextProbe probe = TextProbe.anyOf(new ProbeWords(BUNDLED, RULES).alternatives());
    assertFalse(
        probe.passes("import java.net.HttpURLConnection;\nint a = HttpURLConnection.HTTP_UNAUTHORIZED;\n"));
    assertFalse(probe.passes("import java.net.URI;\nint a = 401;\n"));
    assertTrue(
        probe.passes(
            "import jakarta.servlet.http.*;\nimport java.net.*;\nint a = HttpURLConnection.HTTP_BAD_METHOD;\n"));
  }

  @Test
  void rulesThatLookForTheSameBesidesShareTheirStatuses() {
    List<List<Set<String>>> ways = new ProbeWords(BUNDLED, RuleSelection.strict(RuleBook.bundled())).withAnswers();
    assertTrue(ways.size() < 20, ways.size() + " ways");
    TextProbe probe = TextProbe.anyOf(ways);
    for (String status : List.of("401", "405", "429", "UNAUTHORIZED")) {
      assertTrue(probe.passes("import jakarta.servlet.http.*;\nint a = " + status + ";\n"), status);
    }
  }

  @Test
  void everyCauseThatACardNamesExists() {
    List<String> misspelt = RuleBook.bundled().rules().stream()
        .flatMap(rule -> rule.check().neededCauses().stream())
        .filter(cause -> !BUNDLED.causes().contains(cause))
        .toList();
    assertEquals(List.of(), misspelt);
  }
}
