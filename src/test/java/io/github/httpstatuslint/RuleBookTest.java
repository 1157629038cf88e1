package io.github.httpstatuslint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.lint.Linter;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rule book as a whole: its cards are complete, their examples run, nothing is left over. */
class RuleBookTest {

  private static final Path CARDS = Path.of("rules");
  private static final Path FIXTURES = Path.of("test-fixtures/rules");
  private static final Path CHECKS = Path.of("src/main/java/io/github/httpstatuslint/check");

  private static final RuleBook BOOK = RuleBook.bundled();

  @Test
  void everyCardIsInTheBookUnderItsFileName() throws IOException {
    Set<String> expected = new TreeSet<>(names(CARDS, ".md"));
    assertTrue(expected.remove("README"), "the folder has a page for people");
    assertFalse(expected.isEmpty());
    assertEquals(List.copyOf(expected), BOOK.rules().stream().map(Rule::id).toList());
  }

  @Test
  void everyCheckIsUsedByACard() throws IOException {
    Set<String> checks = new TreeSet<>();
    for (String name : names(CHECKS, ".java")) {
      if (!name.equals("package-info") && isCheck(name)) {
        checks.add(name);
      }
    }
    assertEquals(
        checks,
        BOOK.rules().stream()
            .map(rule -> rule.check().getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static boolean isCheck(String name) {
    try {
      return Check.class.isAssignableFrom(Class.forName("io.github.httpstatuslint.check." + name));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theIndexIsFresh() throws IOException {
    RuleIndex index = new RuleIndex(CARDS.resolve("README.md"), "");
    if ("write".equals(System.getProperty("rules.index"))) {
      index.write(BOOK);
    }
    assertEquals(index.expected(BOOK), index.found(), "rewrite with -Drules.index=write");
  }

  @TestFactory
  Stream<DynamicTest> everyCardHasItsSections() {
    return each(
        rule -> {
          List<String> headings =
              CardProse.of(rule).sections().stream().map(CardProse.Section::heading).toList();
          assertEquals(
              List.of("", "Noncompliant", "Compliant", "Why", "When to ignore it"), headings);
          for (CardProse.Section section : CardProse.of(rule).sections()) {
            assertFalse(section.text().isBlank(), "'" + section.heading() + "' is empty");
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyMessageCitesItsSource() {
    return each(
        rule -> assertTrue(rule.message().placeholders().contains("citation"), "no {citation}"));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasFixtures() {
    return each(
        rule -> {
          Path folder = FIXTURES.resolve(rule.id());
          assertTrue(Files.isDirectory(folder), folder + " is missing");
          assertFalse(names(folder, ".java").isEmpty(), folder + " has no fixture");
        });
  }

  @Test
  void everyFolderOfFixturesHasItsRule() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      for (Path folder : folders.toList()) {
        assertTrue(BOOK.find(folder.getFileName().toString()).isPresent(), folder + " has no rule");
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> noncompliantExamplesAreReportedByTheirRuleAlone() {
    return eachExample(
        "Noncompliant", (rule, code) -> assertEquals(Set.of(rule.id()), lint(rule, code)));
  }

  @TestFactory
  Stream<DynamicTest> compliantExamplesAreSilent() {
    return eachExample("Compliant", (rule, code) -> assertEquals(Set.of(), lint(rule, code)));
  }

  private static Set<String> lint(Rule rule, String code) {
    // a rule that is off by default has examples too
    RuleSelection rules = RuleSelection.recommended(BOOK).with(rule.id());
    return new Linter(rules)
        .lint(code).diagnostics().stream()
            .map(diagnostic -> diagnostic.rule().id())
            .collect(Collectors.toSet());
  }

  private interface CardTest {
    void run(Rule rule) throws IOException;
  }

  private interface ExampleTest {
    void run(Rule rule, String code);
  }

  private static Stream<DynamicTest> each(CardTest test) {
    return BOOK.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> test.run(rule)));
  }

  private static Stream<DynamicTest> eachExample(String heading, ExampleTest test) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : BOOK.rules()) {
      List<String> examples = CardProse.of(rule).javaBlocks(heading);
      tests.add(
          DynamicTest.dynamicTest(
              rule.id() + " has examples", () -> assertFalse(examples.isEmpty())));
      IntStream.range(0, examples.size())
          .mapToObj(
              i ->
                  DynamicTest.dynamicTest(
                      rule.id() + " " + (i + 1), () -> test.run(rule, examples.get(i))))
          .forEach(tests::add);
    }
    return tests.stream();
  }

  private static List<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }
}
