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
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProbeWordsTest {

  private static final RuleSelection RULES = RuleSelection.recommended(RuleBook.bundled());
  private static final Frameworks BUNDLED = BundledModels.load();

  private static List<Set<String>> groups(String model) {
    Frameworks frameworks = new Frameworks(
        List.of(ModelReader.read("m.yaml", "framework: m\n" + model)), BUNDLED.registry(), BUNDLED.causes());
    return new ProbeWords(frameworks, RULES).groups();
  }

  private static Set<String> packages(String model) {
    return groups(model).get(0);
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
    Set<String> words = groups(
        """
        types: { Codes: { name: a.Codes } }
        constants: { Codes: { are: status, type: int, code: suffix } }
        """).get(1);
    assertTrue(words.contains("_418"), words.toString());
    assertFalse(words.contains("_200"), words.toString());
  }

  @Test
  void filesThatOnlyUseTheNetworkClassesOfTheJdkAreNotParsed() {
    TextProbe probe = new TextProbe(new ProbeWords(BUNDLED, RULES).groups());
    assertFalse(
        probe.passes("import java.net.HttpURLConnection;\nint a = HttpURLConnection.HTTP_UNAUTHORIZED;\n"));
    assertFalse(probe.passes("import java.net.URI;\nint a = 401;\n"));
    assertTrue(
        probe.passes(
            "import jakarta.servlet.http.*;\nimport java.net.*;\nint a = HttpURLConnection.HTTP_BAD_METHOD;\n"));
  }
}
