package io.github.httpstatuslint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.httpstatuslint.lint.Linter;
import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Header values that are known in full, as the rules of the book judge them. */
class HeaderChecksTest {

  private static final RuleBook BOOK = RuleBook.bundled();

  /** What every rule but those about missing headers and undefined ones says of one response, whose status has a reason. */
  private static List<String> lint(int status, String... namesAndValues) {
    StringBuilder code = new StringBuilder("class C { void legalHost(jakarta.servlet.http.HttpServletResponse r) {\n");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String value = namesAndValues[i + 1].replace("\\", "\\\\").replace("\"", "\\\"");
      code.append("r.addHeader(\"" + namesAndValues[i] + "\", \"" + value + "\");\n");
    }
    code.append("r.sendError(" + status + "); } }\n");
    return new Linter(RuleSelection.recommended(BOOK))
        .lint(code.toString()).diagnostics().stream().map(diagnostic -> diagnostic.rule().id()).toList();
  }

  private static List<String> expected(String ids) {
    return ids == null ? List.of() : Stream.of(ids.split(" ")).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "401 | Bearer |",
    "401 | Invalid token | challenge-without-scheme",
    "403 | Invalid token | challenge-without-scheme",
    "404 | Invalid token |",
    "401 | Bearer error=\"invalid_token\" |",
    "401 | Bearer realm=\"a\", error=\"invalid_token\" |",
    "401 | Bearer realm=\"a\",error=\"insufficient_scope\" | bearer-error-mismatch",
    "401 | bearer error = insufficient_scope | bearer-error-mismatch",
    "401 | Bearer error=\"invalid_request\" | bearer-error-mismatch",
    "403 | Bearer error=\"invalid_token\" | bearer-error-mismatch",
    "403 | Bearer error=\"insufficient_scope\" |",
    "400 | Bearer error=\"invalid_request\" |",
    "400 | Bearer error=\"invalid_token\" | bearer-error-mismatch",
    "404 | Bearer error=\"invalid_token\" |",
    "401 | Bearer error=\"other_code\" |",
    "401 | Bearer my_error=\"insufficient_scope\" |",
    "401 | Basic realm=\"x\", Bearer error=\"insufficient_scope\" |",
    "440 | Invalid token | unregistered-status",
  })
  void challenges(int status, String value, String ids) {
    assertEquals(expected(ids), lint(status, "WWW-Authenticate", value));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "429 | max-age=60 | cacheable-refusal",
    "429 | Public | cacheable-refusal",
    "429 | private, max-age=1 | cacheable-refusal",
    "429 | s-maxage=10 | cacheable-refusal",
    "429 | max-age=0 |",
    "429 | public, max-age=0 |",
    "429 | max-age=05 | cacheable-refusal",
    "429 | private |",
    "429 | no-store, max-age=60 |",
    "429 | no-cache, public |",
    "429 | x-public |",
    "404 | public, max-age=60 |",
  })
  void caching(int status, String value, String ids) {
    assertEquals(expected(ids), lint(status, "Cache-Control", value, "Retry-After", "60"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Upgrade | close | ",
    "close, Upgrade | keep-alive |",
    "close | keep-alive | upgrade-without-connection-option",
  })
  void connectionOptions(String first, String second, String ids) {
    assertEquals(
        expected(ids), lint(426, "Upgrade", "websocket", "Connection", first, "Connection", second));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "</a>; rel=\"blocked-by\" |",
    "</a>; rel=next, </b>; rel=BLOCKED-BY |",
    "</a>; rel=next | blocked-by-wrong-rel",
    "</a> | blocked-by-wrong-rel",
  })
  void links(String value, String ids) {
    assertEquals(expected(ids), lint(451, "Link", value));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "405 | Allow | get | allow-not-methods",
    "405 | Allow | GET |",
    "416 | Content-Range | bytes 0-9/10 | content-range-malformed",
    "416 | Content-Range | bytes */10 |",
    "429 | Retry-After | soon | retry-after-malformed",
    "420 | Retry-After | soon | retry-after-malformed unregistered-status",
    "421 | Alt-Svc | clear | alt-svc-on-misdirected",
    "500 | Retry-After | soon |",
  })
  void others(int status, String header, String value, String ids) {
    assertEquals(expected(ids), lint(status, header, value));
  }
}
