package io.github.httpstatuslint.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldSyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer",
        "bearer",
        "Basic realm=\"x\"",
        "xBasic realm=\"x\"",
        "xBasic realm=\"x\", charset=\"UTF-8\"",
        "FormBased",
        "Token",
        "Session",
        "Negotiate",
        "Negotiate YIIZhAYGKwYBBQUC==",
        "NTLM TlRMTVNTUAABAAAA",
        "Bearer realm=\"a\", error=\"invalid_token\"",
        "Bearer realm=\"a\", error_description=\"The token, it has expired\"",
        "Bearer error=invalid_token, error_description=The token has expired",
        "Bearer token",
        "Basic realm=\"x\", Bearer",
        "Bearer, Basic realm=\"x\"",
        "Negotiate, NTLM",
        "Digest realm=\"a\", qop=\"auth, auth-int\", nonce=\"7ypf/xlj9X\", opaque=\"FQhe/qaU925k\"",
        "Basic realm=My Realm",
        "Basic  realm = \"x\"",
        ", Basic realm=\"x\"",
        "  Basic realm=\"x\" ",
        "Macaroon realm=\"x\" please",
        "Custom a1b2",
        "Mine, Other realm=\"x\"",
        "Basic realm=\"never closed",
      })
  void challengesThatSomebodyCanMean(String value) {
    assertTrue(FieldSyntax.CHALLENGES.allows(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        ",",
        "Invalid token",
        "Invalid token.",
        "Unauthorized",
        "unauthorized, please log in",
        "JWT token expired",
        "Sorry, please log in",
        "You are not logged in!",
        "Authentication required",
        "Basic authentication required",
        "realm=\"x\"",
        "error=\"invalid_token\"",
        "Bearer: token",
        "{\"error\": \"invalid_token\"}",
        "https://example.org/login",
        "Full authentication is required to access this resource",
        "Der Schlüssel fehlt",
      })
  void prose(String value) {
    assertFalse(FieldSyntax.CHALLENGES.allows(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GET", "GET, HEAD", "GET,POST", "GET, , HEAD", "PROPFIND, MKCOL", "QUERY", "M-SEARCH"})
  void methods(String value) {
    assertTrue(FieldSyntax.METHODS.allows(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET is not allowed", "GET POST", "GET; POST", "[GET, HEAD]", "GET/POST", "GET|POST", "*", "get", "Get, Post",
        "\"GET\"", "use POST", "{GET}",
      })
  void noMethods(String value) {
    assertFalse(FieldSyntax.METHODS.allows(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "60", " 120 ", "86400", "60000", "Fri, 31 Dec 1999 23:59:59 GMT"})
  void delaysAndDates(String value) {
    assertTrue(FieldSyntax.DELAY_OR_DATE.allows(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-1", "60s", "60 seconds", "1 minute", "0.5", "PT1M", "2024-01-01", "2024-01-01T00:00:00Z", "soon", "+60",
        "Fri, 31 Dec 1999 23:59:59 +0000", "Fri, 31 Dec 1999 23:59:59 UTC", "60, 120", "٦٠",
      })
  void neitherDelaysNorDates(String value) {
    assertFalse(FieldSyntax.DELAY_OR_DATE.allows(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes */1000", "bytes */0", "items */25"})
  void unsatisfiedRanges(String value) {
    assertTrue(FieldSyntax.UNSATISFIED_RANGE.allows(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bytes 0-99/1000", "bytes */*", "*/1000", "bytes=*/1000", "bytes */", "1000", "bytes 1000"})
  void noUnsatisfiedRanges(String value) {
    assertFalse(FieldSyntax.UNSATISFIED_RANGE.allows(value));
  }
}
