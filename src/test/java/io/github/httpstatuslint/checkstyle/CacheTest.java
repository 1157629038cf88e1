package io.github.httpstatuslint.checkstyle;

import io.github.httpstatuslint.lint.SourceLinter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.lint.LintResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  @TempDir private Path folder;

  @Test
  void ourOwnCodeIsAnInput() {
    Set<String> locations = new CacheInputs(List.of()).locations();

    assertEquals(1, locations.size());
    assertTrue(locations.iterator().next().startsWith("file:"), locations.toString());
  }

  @Test
  void cleanFilesAreReadAgainWhenAHouseRuleChanges() throws Exception {
    Path file = Files.writeString(folder.resolve("A.java"), "class A {}\n");
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Files.writeString(rules.resolve("a.md"), "one");
    AtomicInteger visits = new AtomicInteger();

    lint(file, rules, visits);
    lint(file, rules, visits);
    assertEquals(1, visits.get(), "a clean file is cached");

    Files.writeString(rules.resolve("a.md"), "two");
    lint(file, rules, visits);
    assertEquals(2, visits.get(), "a changed card");

    Files.writeString(rules.resolve("b.md"), "new");
    lint(file, rules, visits);
    assertEquals(3, visits.get(), "a new card");

    Files.delete(rules.resolve("a.md"));
    lint(file, rules, visits);
    assertEquals(4, visits.get(), "a removed card");
  }

  private void lint(Path file, Path rules, AtomicInteger visits) throws Exception {
    SourceLinter engine =
        text -> {
          visits.incrementAndGet();
          return LintResult.CLEAN;
        };
    CheckerRun.of(
        settings -> engine,
        "<property name=\"rules\" value=\"" + rules + "\"/>",
        "<property name=\"cacheFile\" value=\"" + folder.resolve("cache") + "\"/>",
        file);
  }

  /** What Checkstyle's cache cannot know: see "Limits" in the README. */
  @Test
  void aChangedHelperDoesNotBringItsCleanCallersBack() throws Exception {
    CallerAndHelper files = CallerAndHelper.in(folder);
    files.helperChallenges(true);
    assertEquals(List.of(), reported(files.caller()));

    files.helperChallenges(false);
    assertEquals(List.of(), reported(files.caller()), "missed: the caller is clean and unchanged");

    Files.delete(folder.resolve("cache"));
    assertEquals(List.of(CallerAndHelper.FINDING), reported(files.caller()), "without the cache");
  }

  @Test
  void aFindingGoesWithItsReasonInAnotherFile() throws Exception {
    CallerAndHelper files = CallerAndHelper.in(folder);
    files.helperChallenges(false);
    assertEquals(List.of(CallerAndHelper.FINDING), reported(files.caller()));
    assertEquals(List.of(CallerAndHelper.FINDING), reported(files.caller()), "what has findings is not cached");

    files.helperChallenges(true);
    assertEquals(List.of(), reported(files.caller()));
  }

  private List<String> reported(Path file) throws Exception {
    return CheckerRun.of(
            LinterFactory.BUNDLED,
            "",
            "<property name=\"cacheFile\" value=\"" + folder.resolve("cache") + "\"/>",
            file)
        .events().stream()
        .map(event -> event.getLine() + " " + event.getModuleId())
        .toList();
  }
}
