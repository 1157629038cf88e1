package io.github.httpstatuslint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.httpstatuslint.fixture.Facts;
import io.github.httpstatuslint.fixture.Finding;
import io.github.httpstatuslint.fixture.Fixture;
import io.github.httpstatuslint.fixture.FixtureFolder;
import io.github.httpstatuslint.fixture.Verdict;
import io.github.httpstatuslint.lint.Linter;
import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fixture against every rule. {@code -Dfixture=words} runs only the files whose path contains
 * the words.
 */
class FixturesTest {

  private static final FixtureFolder FIXTURES = FixtureFolder.all();

  @TestFactory
  Stream<DynamicTest> aFixtureIsReportedExactlyWhereItSaysSo() {
    List<Path> files = selected();
    assertFalse(files.isEmpty(), "no fixture's path contains " + filter());
    Engine engine = Engine.of(RuleBook.bundled());
    return files.stream()
        .map(
            file ->
                dynamicTest(
                    name(file), file.toUri(), () -> engine.verify(file, FixtureFolder.read(file))));
  }

  private static List<Path> selected() {
    Stream<Path> single =
        Stream.of("rules", "frameworks", "flow")
            .flatMap(part -> FIXTURES.folder(part).javaFiles().stream());
    Stream<Path> ofProjects =
        FIXTURES.folder("projects").folders().stream()
            .filter(project -> !project.isSample())
            .map(FixtureFolder::javaFiles)
            .flatMap(List::stream)
            .filter(file -> FixtureFolder.read(file).isMarked());
    return Stream.concat(single, ofProjects).filter(file -> name(file).contains(filter())).toList();
  }

  private static String filter() {
    return System.getProperty("fixture", "");
  }

  private static String name(Path file) {
    return FIXTURES.path().relativize(file).toString().replace('\\', '/');
  }

  /** The linter with every rule switched on, and the rules of style among them. */
  private record Engine(Linter linter, Set<String> rules, Set<String> style) {

    static Engine of(RuleBook book) {
      Set<String> ids = book.rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
      Set<String> style = book.rules().stream()
          .filter(rule -> rule.tags().contains("style")).map(Rule::id).collect(Collectors.toUnmodifiableSet());
      return new Engine(new Linter(RuleSelection.strict(book)), ids, style);
    }

    /** Plain code breaks a rule of style everywhere: only its own fixtures speak of it. */
    private boolean isCompared(Finding finding, Path file) {
      return !style.contains(finding.rule()) || name(file).startsWith("rules/" + finding.rule() + "/");
    }

    void verify(Path file, Fixture fixture) {
      List<Finding> findings =
          linter.lint(file, fixture.text()).diagnostics().stream()
              .map(Finding::of).filter(finding -> isCompared(finding, file)).toList();
      List<Facts> facts = linter.emissions(file, fixture.text()).stream().map(Facts::of).toList();
      List<String> complaints = Verdict.of(fixture, rules, findings, facts);
      if (!complaints.isEmpty()) {
        fail(String.join("\n", complaints));
      }
    }
  }
}
