package io.github.httpstatuslint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The law of the house: dependencies go one way, and each library has its packages. */
class ArchitectureTest {

  private static final String BASE = "io.github.httpstatuslint";

  private static final List<String> BELOW_FRONT_ENDS =
      List.of("http", "yaml", "source", "model", "flow", "rule", "check", "lint", "baseline");

  /** Each package and the packages of the project that it may use, besides itself. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          entry("http", List.of()),
          entry("yaml", List.of("http")),
          entry("source", List.of("http")),
          entry("model", List.of("http", "yaml", "source")),
          entry("flow", List.of("http", "source", "model")),
          entry("rule", List.of("http", "yaml", "source", "model", "flow")),
          entry("check", List.of("http", "source", "model", "flow", "rule")),
          entry("lint", List.of("http", "yaml", "source", "model", "flow", "rule", "check")),
          entry("baseline", List.of("yaml", "source")),
          entry("checkstyle", BELOW_FRONT_ENDS),
          entry("cli", BELOW_FRONT_ENDS));

  /** Each library and the only packages that may use it. */
  private static final Map<String, List<String>> ONLY_USED_BY =
      Map.of(
          "com.puppycrawl..", List.of("checkstyle"),
          "picocli..", List.of("cli"),
          "com.fasterxml.jackson..", List.of("cli"),
          "com.github.javaparser..", List.of("source", "model", "flow"),
          "org.snakeyaml..", List.of("yaml"));

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @TestFactory
  Stream<DynamicTest> aPackageUsesOnlyTheOnesBelowIt() {
    return MAY_USE.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry -> {
              String[] allowed = packages(entry.getValue(), entry.getKey());
              ArchRule rule =
                  classes()
                      .that()
                      .resideInAPackage(BASE + "." + entry.getKey() + "..")
                      .should()
                      .onlyDependOnClassesThat(
                          not(resideInAnyPackage(BASE + "..")).or(resideInAnyPackage(allowed)))
                      .allowEmptyShould(true);
              return dynamicTest(entry.getKey(), () -> rule.check(PRODUCT));
            });
  }

  @TestFactory
  Stream<DynamicTest> aLibraryStaysInItsPackages() {
    return ONLY_USED_BY.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry -> {
              ArchRule rule =
                  noClasses()
                      .that()
                      .resideOutsideOfPackages(packages(entry.getValue()))
                      .should()
                      .dependOnClassesThat()
                      .resideInAPackage(entry.getKey());
              return dynamicTest(entry.getKey(), () -> rule.check(PRODUCT));
            });
  }

  private static String[] packages(List<String> names, String... more) {
    return Stream.concat(names.stream(), Arrays.stream(more))
        .map(name -> BASE + "." + name + "..")
        .toArray(String[]::new);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    String[] known = packages(List.copyOf(MAY_USE.keySet()));
    classes().should().resideInAnyPackage(known).check(PRODUCT);
  }

  @Test
  void nothingStaticCanChange() {
    fields().that().areStatic().should().beFinal().check(PRODUCT);
  }

  @Test
  void aHelperBelongsToTheTypeItAsksAbout() {
    noClasses().should().haveNameMatching(".*(Utils?|Helpers?)").check(PRODUCT);
  }
}
