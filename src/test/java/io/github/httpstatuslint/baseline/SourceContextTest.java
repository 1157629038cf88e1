package io.github.httpstatuslint.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceContextTest {

  private static final String PLAIN = "class A { int f() { return g(401, \"a; b\", 'c'); } }";

  /** Returns the context of the first 401 of a text. */
  private static String context(String text) {
    String before = text.substring(0, text.indexOf("401"));
    int line = before.split("\r\n|\r|\n", -1).length;
    int column = before.length() - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    return new SourceContext(text).at(line, column);
  }

  @Test
  void isTheStatement() {
    assertEquals("return g ( 401 , \"a; b\" , 'c' ) ;", context(PLAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "class A {\n  int f() {\n    return g(401, \"a; b\", 'c');\n  }\n}\n",
    "class A{int f(){return\n\tg(\r\n\t\t401,\r\"a; b\"\n, 'c'\n);}}",
    "class A { int f() { // 401x;\n /* ; { 401x */ return g(401, // why;\n \"a; b\", 'c') /* } */; } }",
    "class A { /** {@code x;} */ int f() { h(\"{\", '\\'', \"\\\"\"); return g(401, \"a; b\", 'c'); } int later; }",
    "class A { String s = \"\"\"\n  \" ; { \\\"\"\" } \n\"\"\"; int f() { return g(401, \"a; b\", 'c'); } }"
  })
  void layoutAndNeighboursDoNotMatter(String text) {
    assertEquals(context(PLAIN), context(text.replace("401x", "402")));
  }

  @Test
  void theCodeMatters() {
    assertNotEquals(context(PLAIN), context(PLAIN.replace("return", "throw")));
    assertNotEquals(context(PLAIN), context(PLAIN.replace("a; b", "a; c")));
    assertNotEquals(context("f(401)"), context("f(401, b)"));
  }

  @Test
  void editsFarAwayInALongStatementDoNotMatter() {
    String chain = ".a(b)".repeat(30);
    assertEquals(context("x" + chain + ".f(401)" + chain), context("y.z()" + chain + ".f(401)" + chain + ".g()"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "'", "/*", "//", "\"\"\"", "\\", "\"\\", "x /", "\uD800 401", "{};"})
  void brokenTextsAreNoProblem(String text) {
    new SourceContext(text).at(1, 1);
    new SourceContext(text).at(1, 100);
    assertEquals("", new SourceContext(text).at(7, 1));
    assertEquals("", new SourceContext(text).at(0, 0));
  }

  @Test
  void manyPlacesInOneGiantStatementTakeLinearTime() {
    int terms = 100_000;
    SourceContext context = new SourceContext("x = " + "f(401)\n+ ".repeat(terms) + "0;");
    assertTimeout(Duration.ofSeconds(10), () -> {
      for (int line = 1; line <= terms; line++) {
        context.at(line, 5);
      }
    });
  }
}
