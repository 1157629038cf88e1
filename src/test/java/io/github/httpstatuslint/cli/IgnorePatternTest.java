package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of gitignore(5); a path that ends with a slash is a folder. */
class IgnorePatternTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
    "foo|foo|true", "foo|a/b/foo|true", "foo|a/b/foo/|true", "foo|food|false",
    "foo/|foo|false", "foo/|foo/|true", "foo/|a/foo/|true",
    "/foo|foo|true", "/foo|a/foo|false", "a/foo|a/foo|true", "a/foo|b/a/foo|false",
    "*.java|a/B.java|true", "*.java|B.javac|false", "/*.java|a/B.java|false",
    "a/*|a/b|true", "a/*|a/b/c|false", "a*c|ac|true", "a*c|abbc|true", "a*c|abcd|false",
    "**/foo|foo|true", "**/foo|a/b/foo|true", "**/a/foo|x/a/foo|true", "**/a/foo|x/a/b/foo|false",
    "a/**|a/|false", "a/**|a/b|true", "a/**|a/b/c|true", "a/**|b/a/c|false",
    "a/**/b|a/b|true", "a/**/b|a/x/b|true", "a/**/b|a/x/y/b|true", "a/**/b|a/x/bc|false",
    "a/**/b/**/c|a/b/x/b/c|true", "a/**/b/**/c|a/c/b|false", "**|a/b|true", "a**b|axxb|true",
    "f?o|fxo|true", "f?o|fo|false", "f[a-c]o|fbo|true", "f[a-c]o|fdo|false", "f[!a-c]o|fdo|true",
    "f[^a]o|fao|false", "f[]x]o|f]o|true", "f[o|f[o|true", "f[a-]o|f-o|true",
    "\\#a|#a|true", "\\!a|!a|true", "a\\*|a*|true", "a\\*|ab|false", "a  |a|true", "a\\ |a |true", "a b|a b|true"
  })
  void speaksOf(String line, String path, boolean expected) {
    boolean directory = path.endsWith("/");
    List<String> names = List.of(path.split("/"));
    assertEquals(expected, IgnorePattern.parse(line).orElseThrow().matches(names, directory));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "# comment", "/", "!", "\r"})
  void nothingToSay(String line) {
    assertTrue(IgnorePattern.parse(line).isEmpty());
  }

  @Test
  void lineEndsOfWindows() {
    assertTrue(IgnorePattern.parse("out/\r").orElseThrow().matches(List.of("out"), true));
  }

  @Test
  void theLastLineDecidesAndTheInnerFileBeforeTheOuter() {
    var root = java.nio.file.Path.of("/r");
    IgnoreScope outer = IgnoreScope.NONE.with(root, List.of("*.java", "!K.java", "K.java", "!L.java"));
    assertTrue(outer.ignores(root.resolve("a/K.java"), false));
    assertEquals(false, outer.ignores(root.resolve("a/L.java"), false));
    IgnoreScope inner = outer.with(root.resolve("a"), List.of("!K.java", "/L.java"));
    assertEquals(false, inner.ignores(root.resolve("a/K.java"), false));
    assertTrue(inner.ignores(root.resolve("a/L.java"), false));
    assertTrue(inner.ignores(root.resolve("b/K.java"), false));
  }

  @Test
  void aHostilePatternCostsLinearTime() {
    String pattern = "*a".repeat(2_000) + "b";
    String name = "a".repeat(20_000);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(false, new Glob(pattern).matches(name)));
  }
}
