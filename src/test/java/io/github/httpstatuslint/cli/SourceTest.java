package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decoding, lines, and what says that nobody wrote a file. */
class SourceTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "\u00E9\u20AC\uD83D\uDE00", "an honest \uFFFD"})
  void decodes(String text) throws UnreadableException {
    assertEquals(text, SourceReader.text(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(text, SourceReader.text(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesOtherEncodings() {
    assertThrows(UnreadableException.class, () -> SourceReader.text("caf\u00E9".getBytes(StandardCharsets.ISO_8859_1)));
    assertThrows(UnreadableException.class, () -> SourceReader.text("class A {}".getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  void linesEndAsJavasDo() {
    Lines lines = new Lines("one\ntwo\r\nthree\rfour\n\nsix");
    assertEquals("two", lines.get(2));
    assertEquals("four", lines.get(4));
    assertEquals("", lines.get(5));
    assertEquals("six", lines.get(6));
    assertEquals("", lines.get(7));
    assertEquals("one", lines.get(1));
    assertEquals("three", lines.get(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "@Generated class A {}",
    "package a;\nimport javax.annotation.processing.Generated;\n\n@Generated(\n  value = \"x\") public final class A {}",
    "@jakarta.annotation.Generated({\"a\", \"class\"}) class A {}",
    "// class\n/* interface */ @A(B.class) @Generated enum E {}",
    "@A(\"\"\"\n class \" \"\"\") @A('\\'') @Generated record R() {}"
  })
  void generated(String text) {
    assertEquals(true, GeneratedCode.isGenerated(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "class A {}",
    "import javax.annotation.Generated; class A { @Generated void covered() {} }",
    "// @Generated\nclass A {}",
    "/* @Generated */ @A(\"@Generated\") class A {}",
    "@GeneratedValue class A {}",
    "@NotGenerated class A {}",
    "@interface Generated {} @Generated class B {}",
    "@Generated2 class A {}",
    "/* Generated"
  })
  void written(String text) {
    assertEquals(false, GeneratedCode.isGenerated(text));
  }
}
