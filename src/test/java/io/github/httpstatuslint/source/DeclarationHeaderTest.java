package io.github.httpstatuslint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationHeaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "class A {}                                   | false",
    "public final class A<T> {}                   | false",
    "record A(int b, String c) {}                 | false",
    "enum A { B }                                 | false",
    "class A extends B {}                         | true",
    "class A implements B, C {}                   | true",
    "interface A extends B {}                     | true",
    "record A(int b) implements C {}              | true",
    "class A<T extends B> {}                      | true",
    "class A /* { */ extends B {}                 | true",
    "class A @X {}                                | true",
    "class AB {}                                  | true",
    "// class A { in words; class A extends B {}  | true",
    "class Outer { static class A extends B {} }  | true",
    "class Outer extends B { static class A {} }  | false",
    "class A                                      | true",
  })
  void tellsWhetherSupertypesAreNamed(String text, boolean expected) {
    assertEquals(expected, new DeclarationHeader(text).mayNameSupertypes("A"));
  }
}
