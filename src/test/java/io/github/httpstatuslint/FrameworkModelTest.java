package io.github.httpstatuslint;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.httpstatuslint.api.ModelFile;
import io.github.httpstatuslint.api.RowCoverage;
import io.github.httpstatuslint.fixture.ClassPaths;
import io.github.httpstatuslint.fixture.FixtureFolder;
import io.github.httpstatuslint.lint.Linter;
import io.github.httpstatuslint.model.BundledModels;
import io.github.httpstatuslint.model.FrameworkModel;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the framework files claim exists in the frameworks' real jars, and some fixture makes use of it. */
class FrameworkModelTest {

  private static final Path MODELS =
      Path.of("src/main/resources/io/github/httpstatuslint/frameworks");

  private final ClassPaths classPaths = ClassPaths.load();

  @TestFactory
  Stream<DynamicTest> everyRowExistsInTheRealJars() throws IOException {
    return models().stream()
        .map(model -> dynamicTest(model.getFileName().toString(), () -> verify(model)));
  }

  @Test
  void everyRowIsExercisedByAFixture() throws IOException {
    Set<String> used = new TreeSet<>();
    Frameworks frameworks = BundledModels.load();
    RuleSelection rules = RuleSelection.strict(RuleBook.bundled());
    Linter linter = new Linter(rules, frameworks, used::add);
    for (Path fixture : FixtureFolder.all().javaFiles()) {
      linter.emissions(null, Files.readString(fixture));
    }
    Set<String> rows = new TreeSet<>();
    for (FrameworkModel model : frameworks.models()) {
      model.calls().forEach(row -> rows.add(row.id()));
      model.annotations().forEach(row -> rows.add(row.id()));
      model.handlers().forEach(row -> rows.add(row.id()));
      model.constants().forEach(row -> rows.add(row.id()));
    }
    List<String> gaps = new RowCoverage(rows, used).gaps();
    if (!gaps.isEmpty()) {
      fail(String.join("\n", gaps));
    }
  }

  private static List<Path> models() throws IOException {
    if (!Files.isDirectory(MODELS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(MODELS)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private void verify(Path model) throws IOException {
    String name = model.getFileName().toString();
    List<String> inventions =
        ModelFile.read(name, Files.readString(model)).inventions(classPaths);
    if (!inventions.isEmpty()) {
      fail(String.join("\n", inventions));
    }
  }
}
