package io.github.httpstatuslint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.check.RequiresHeader;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.yaml.ConfigurationException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CardTest {

  private static final String GOOD =
      """
      ---
      title: A title
      check: RequiresHeader
      with:
        status: 401
        header: WWW-Authenticate
      severity: error
      fault: request-feature
      citation: RFC 9110 §15.5.2 MUST
      message: "{status} {phrase} lacks {header}"
      since: 0.1.0
      ---

      Prose.

      ---
      """;

  private static final String FORBIDS =
      GOOD.replace("RequiresHeader", "ForbidsStatus")
          .replace("  status: 401\n  header: WWW-Authenticate", "  status: 452-499\n  instead: {452-498: x}")
          .replace("{header}", "{instead}");

  private static Rule read(String text) {
    return new Card("a-rule", "rules/a-rule.md", text).rule();
  }

  @Test
  void becomesARule() {
    Rule rule = read(GOOD);
    assertEquals("a-rule", rule.id());
    assertEquals("A title", rule.title());
    assertEquals(Severity.ERROR, rule.severity());
    assertEquals(Fault.REQUEST_FEATURE, rule.fault());
    assertEquals("RFC 9110 §15.5.2 MUST", rule.citation());
    assertEquals("{status} {phrase} lacks {header}", rule.message().text());
    assertEquals("Prose.\n\n---", rule.markdown());
    RequiresHeader check = assertInstanceOf(RequiresHeader.class, rule.check());
    assertEquals(new HeaderName("www-authenticate"), check.header());
    assertTrue(check.status().contains(401));
  }

  @Test
  void hasDefaults() {
    Rule rule = read(GOOD);
    assertTrue(rule.enabledByDefault());
    assertEquals(0, rule.rank());
    assertEquals(List.of(), rule.tags());
  }

  @Test
  void readsWhatIsOptional() {
    Rule rule =
        read(GOOD.replace("since:", "enabled: false\nrank: 7\ntags: [one, two]\nsince:"));
    assertFalse(rule.enabledByDefault());
    assertEquals(7, rule.rank());
    assertEquals(List.of("one", "two"), rule.tags());
  }

  @Test
  void forgivesWindowsLineEndsAndAByteOrderMark() {
    assertEquals("A title", read("\uFEFF" + GOOD.replace("\n", "\r\n")).title());
  }

  @Test
  void readsAStatusRangeAsAList() {
    RequiresHeader check =
        assertInstanceOf(RequiresHeader.class, read(GOOD.replace("401", "[401, 407]")).check());
    assertTrue(check.status().contains(407));
    assertFalse(check.status().contains(402));
  }

  private record Mistake(String text, int line, String complaint) {

    static Mistake in(String good, String found, String replacement, int line, String complaint) {
      assertTrue(good.contains(found), found);
      return new Mistake(good.replace(found, replacement), line, complaint);
    }
  }

  @TestFactory
  Stream<DynamicTest> mistakesAreNamedWithTheirLine() {
    return Stream.of(
            new Mistake("", 1, "begins with a line '---'"),
            new Mistake("# Title\n" + GOOD, 1, "begins with a line '---'"),
            new Mistake("---\ntitle: x\n", 1, "no second line '---'"),
            new Mistake("---\n---\n", 1, "the front matter is empty"),
            new Mistake("---\ntitle: [\n---\n", 2, "no valid YAML"),
            Mistake.in(GOOD, "title: A title", "titel: A title", 2, "unknown key 'titel'"),
            Mistake.in(GOOD, "since: 0.1.0\n", "", 2, "'since' is missing"),
            Mistake.in(GOOD, "title: A title", "title: ''", 2, "one line of text"),
            Mistake.in(GOOD, "RequiresHeader", "requires-header", 3, "no name of a check"),
            Mistake.in(GOOD, "RequiresHeader", "../Rule", 3, "no name of a check"),
            Mistake.in(GOOD, "RequiresHeader", "RequiresHeaders", 3, "no check 'RequiresHeaders'"),
            Mistake.in(GOOD, "  status: 401", "  statuz: 401", 5, "did you mean 'status'?"),
            Mistake.in(GOOD, "  status: 401\n", "", 5, "'status' of RequiresHeader is missing"),
            Mistake.in(GOOD, "401", "4xx", 5, "no status range"),
            Mistake.in(GOOD, "header: WWW-Authenticate", "header: 'a b'", 6, "no header name"),
            Mistake.in(GOOD, "header: WWW-Authenticate", "header: [a]", 6, "a single value"),
            Mistake.in(GOOD, "severity: error", "severity: fatal", 7, "error, warning, info"),
            Mistake.in(GOOD, "request-feature", "REQUEST_FEATURE", 8, "request-feature, cause"),
            Mistake.in(GOOD, "{header}", "{heade}", 10, "did you mean 'header'?"),
            Mistake.in(GOOD, "{header}", "{header", 10, "a brace in a message"),
            Mistake.in(GOOD, "lacks", "\\n", 10, "a message is one line"),
            Mistake.in(GOOD, "since:", "enabled: yes\nsince:", 11, "expected true or false"),
            Mistake.in(GOOD, "since:", "rank: high\nsince:", 11, "expected a number"),
            new Mistake(FORBIDS, 5, "'instead' says nothing for 499"),
            Mistake.in(FORBIDS, "452-498", "498-452", 6, "runs backwards"))
        .map(m -> DynamicTest.dynamicTest(m.complaint, () -> assertComplaint(m)));
  }

  private static void assertComplaint(Mistake mistake) {
    String message =
        assertThrows(ConfigurationException.class, () -> read(mistake.text)).getMessage();
    String start = "rules/a-rule.md:" + mistake.line + ": ";
    assertTrue(message.startsWith(start), message);
    assertTrue(message.contains(mistake.complaint), message);
  }

  @Test
  void anIdIsKebabCase() {
    for (String id : List.of("Teapot", "tea_pot", "tea--pot", "-tea", "tea-", "4xx", "")) {
      Card card = new Card(id, "rules/x.md", GOOD);
      String message = assertThrows(ConfigurationException.class, card::rule).getMessage();
      assertTrue(message.startsWith("rules/x.md:1: the file name is the rule's id"), message);
    }
  }
}
