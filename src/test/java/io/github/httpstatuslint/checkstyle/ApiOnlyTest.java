package io.github.httpstatuslint.checkstyle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ApiOnlyTest {

  private static final String API = "com.puppycrawl.tools.checkstyle.api";

  @Test
  void onlyThePartOfCheckstyleThatNeverChangedIsUsed() {
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.httpstatuslint.checkstyle");
    DescribedPredicate<JavaClass> unstable =
        DescribedPredicate.describe(
            "Checkstyle's own but not its stable API",
            type ->
                type.getPackageName().startsWith("com.puppycrawl") && !type.getPackageName().equals(API)
                    || type.getName().equals(API + ".AutomaticBean"));

    noClasses().should().dependOnClassesThat(unstable).check(ours);
  }
}
