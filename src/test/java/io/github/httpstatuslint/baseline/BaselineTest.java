package io.github.httpstatuslint.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void place() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    file = Files.createDirectory(folder.resolve("config")).resolve("known.txt");
  }

  private Baseline with(String... findings) {
    Baseline empty = Baseline.empty(file);
    List<BaselineEntry> entries = new ArrayList<>();
    for (String finding : findings) {
      String[] parts = finding.split(" ");
      entries.add(empty.entry(folder.resolve(parts[0]), parts[1], parts[2]));
    }
    return empty.of(entries);
  }

  private static List<Boolean> known(BaselinePass pass, String... findings) {
    return Stream.of(findings).map(each -> pass.match(each.split(" ")[0], each.split(" ")[1]).isPresent()).toList();
  }

  private Path source(String name) throws IOException {
    Path source = folder.resolve(name);
    Files.createDirectories(source.getParent());
    return Files.writeString(source, "");
  }

  @Test
  void whatWasWrittenIsReadAndStaysTheSame() throws IOException {
    Baseline baseline = with("b/B.java r x", "a/A.java s y", "a/A.java r y", "a/A.java r y", "a/100%\t.java r y");
    Files.writeString(file, baseline.text());
    assertEquals(baseline.entries(), Baseline.read(file, "f").entries());
    assertEquals(baseline.text(), Baseline.read(file, "f").text());
    List<String> lines = baseline.text().lines().toList();
    assertEquals("# http-status-lint baseline 1", lines.get(0));
    assertEquals(List.of("r ../a/100%25%09.java", "r ../a/A.java", "r ../a/A.java", "s ../a/A.java", "r ../b/B.java"),
        lines.stream().skip(2).map(line -> line.substring(33)).toList());
  }

  @Test
  void eachEntryStandsForOneFinding() throws IOException {
    Path source = source("a/A.java");
    Baseline baseline = with("a/A.java r x", "a/A.java r x");
    assertEquals(List.of(true, false, true, false, false), known(baseline.pass(source), "r x", "s x", "r x", "r x", "r y"));
    assertEquals(List.of(true, true), known(baseline.pass(source), "r x", "r x"), "the next pass begins anew");
  }

  @Test
  void aFileMayMoveButNotBeCopied() throws IOException {
    Path moved = source("b/A.java");
    assertEquals(List.of(true, false), known(with("a/A.java r x").pass(moved), "r x", "r x"));
    assertEquals(List.of(false), known(with("a/B.java r x").pass(moved), "r x"), "another name");
    source("a/A.java");
    assertEquals(List.of(false), known(with("a/A.java r x").pass(moved), "r x"), "the old one is still there");
  }

  @Test
  void aCopyOutsideTheProjectIsAnEditors(@TempDir Path elsewhere) throws IOException {
    source("a/A.java");
    Path copy = Files.writeString(elsewhere.resolve("A.java"), "");
    assertEquals(List.of(true, false), known(with("a/A.java r x").pass(copy), "r x", "r x"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''                                           | 1 | is no baseline
      'hello'                                      | 1 | is no baseline
      '# http-status-lint baseline 2'              | 1 | another format
      '# http-status-lint baseline 1;<<<<<<< HEAD' | 2 | expected a fingerprint of 32 digits
      '# http-status-lint baseline 1;;# x;0123456789abcdef0123456789abcdef r'     | 4 | expected a fingerprint
      '# http-status-lint baseline 1;0123456789ABCDEF0123456789abcdef r A.java'   | 2 | expected a fingerprint
      """)
  void mistakesHaveALine(String text, int line, String words) throws IOException {
    Files.writeString(file, text.replace(';', '\n'));
    String message = assertThrows(ConfigurationException.class, () -> Baseline.read(file, "known.txt")).getMessage();
    assertTrue(message.startsWith("known.txt:" + line + ": "), message);
    assertTrue(message.contains(words), message);
  }

  @Test
  void aFileThatIsNotThereIsAMistake() {
    String message = assertThrows(ConfigurationException.class, () -> Baseline.read(file, "known.txt")).getMessage();
    assertEquals("known.txt: does not exist; --write-baseline writes it", message);
  }
}
