package io.github.httpstatuslint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextProbeTest {

  private static TextProbe probe(String... words) {
    return new TextProbe(List.of(List.of(words)));
  }

  /** Asks both probes: they must agree. */
  private static boolean passes(TextProbe probe, String text) {
    boolean answer = probe.passes(text);
    assertEquals(answer, probe.passes(text.getBytes(StandardCharsets.UTF_8)), text);
    return answer;
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNAUTHORIZED", "x UNAUTHORIZED", "SC_UNAUTHORIZED;", "UNUNAUTHORIZED", "UNAUTHORIZEDX"})
  void aWordCountsWhereverItStands(String text) {
    assertTrue(passes(probe("UNAUTHORIZED"), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "U", "UNAUTHORIZE", "unauthorized", "UNAUTHO RIZED", "UNAUTHOUNAUTHO"})
  void aPartOfAWordOrAnotherCaseIsNone(String text) {
    assertFalse(passes(probe("UNAUTHORIZED"), text));
  }

  @Test
  void eachGroupMustHaveAWord() {
    TextProbe probe = new TextProbe(List.of(Set.of("javax.servlet", "org.spring"), Set.of("401", "TEAPOT")));
    assertFalse(passes(probe, "javax.servlet org.spring"));
    assertFalse(passes(probe, "401 TEAPOT"));
    assertTrue(passes(probe, "javax.servlet 401"));
    assertTrue(passes(probe, "TEAPOT org.spring"));
  }

  @Test
  void aWordMayBelongToTwoGroups() {
    TextProbe probe = new TextProbe(List.of(Set.of("both", "one"), Set.of("both", "two")));
    assertTrue(passes(probe, "both"));
    assertFalse(passes(probe, "one"));
    assertTrue(passes(probe, "two one"));
  }

  @Test
  void wordsMayBeginOrEndLikeOthers() {
    TextProbe probe = new TextProbe(
        List.of(Set.of("Conflict", "ConflictException"), Set.of("flict"), Set.of("Exception", "ion")));
    assertFalse(passes(probe, "Conflict"));
    assertTrue(passes(probe, "ConflictException"));
    assertTrue(passes(probe, "Conflict, region"));
  }

  @Test
  void aWordInsideALongerOneThatBreaksOffIsFound() {
    TextProbe probe = probe("abcd", "bc");
    assertTrue(passes(probe, "abcx"));
    assertTrue(passes(probe, "abc"));
    assertFalse(passes(probe, "abdc"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"401", "(401)", "401,", "=401;", "-401", "401.", "\"401\"", "é401", "401é", "\n401\n"})
  void aNumberThatStandsAloneCounts(String text) {
    assertTrue(passes(probe("401"), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1401", "4010", "x401", "401x", "_401", "401_", "SC401", "0x401", "401L", "40 1"})
  void aPartOfALongerNumberOrNameDoesNot(String text) {
    assertFalse(passes(probe("401"), text));
  }

  @Test
  void aNumberThatIsAPartDoesNotHideOneThatStandsAlone() {
    assertTrue(passes(probe("401"), "4401 401"));
    assertTrue(passes(probe("444"), "4444 444"));
    assertFalse(passes(probe("444"), "44444"));
  }

  @Test
  void aNumberInAWordOfTheListCountsAsThatWord() {
    TextProbe probe = probe("401", "_401");
    assertTrue(passes(probe, "STATUS_401"));
    assertTrue(passes(probe, "STATUS_4012"));
    assertFalse(passes(probe, "STATUS4012"));
  }

  @Test
  void aTextWithUnicodeEscapesAlwaysPasses() {
    TextProbe probe = new TextProbe(List.of(Set.of("servlet"), Set.of("401")));
    assertTrue(passes(probe, "\\u0034"));
    assertTrue(passes(probe, "\"\\\\users\""));
    assertFalse(passes(probe, "\\n u0034"));
  }

  @Test
  void otherCharactersThanAsciiBreakAWord() {
    assertFalse(passes(probe("teapot"), "teaépot"));
    assertTrue(passes(probe("teapot"), "日本 teapot 日本"));
    // the low byte of this character is that of 't'
    assertFalse(passes(probe("teapot"), "\u0174eapot"));
  }

  @Test
  void bytesNeedNotBeUtf8() {
    Charset latin = StandardCharsets.ISO_8859_1;
    assertTrue(probe("401").passes("\u00e9401\u00ff".getBytes(latin)));
    assertFalse(probe("teapot").passes("tea\u00e9pot".getBytes(latin)));
  }

  @Test
  void nothingPassesWhereAGroupHasNoWord() {
    assertFalse(passes(new TextProbe(List.of(Set.of(), Set.of("401"))), "401"));
    assertFalse(passes(probe(), ""));
  }

  @Test
  void moreGroupsThanCanBeCountedLetMoreTextsPass() {
    List<Set<String>> many = IntStream.range(0, 100).mapToObj(group -> Set.of("word" + group + ";")).toList();
    String all = many.stream().flatMap(Set::stream).collect(Collectors.joining(" "));
    TextProbe each = new TextProbe(many);
    assertTrue(passes(each, all));
    assertFalse(passes(each, all.substring(all.indexOf(' '))));
    TextProbe any = TextProbe.anyOf(many.stream().map(List::of).toList());
    many.forEach(group -> assertTrue(passes(any, group.iterator().next())));
    TextProbe sixtyFour = new TextProbe(many.subList(0, 64));
    assertTrue(passes(sixtyFour, all));
    assertFalse(passes(sixtyFour, all.substring(all.indexOf(' '))));
  }

  @Test
  void wordsAreAscii() {
    assertThrows(IllegalArgumentException.class, () -> probe("é"));
  }

  @Test
  void agreesWithARegularExpression() {
    TextProbe probe = new TextProbe(List.of(Set.of("ab", "bab", "aab", "b.a"), Set.of("401", "_401", "a4")));
    Pattern first = Pattern.compile("ab|bab|aab|b\\.a");
    Pattern second = Pattern.compile("(?<![0-9A-Za-z_])401(?![0-9A-Za-z_])|_401|a4");
    Pattern escape = Pattern.compile("\\\\u");
    Random random = new Random(401);
    String alphabet = "aabb4401._ é\\u";
    int passed = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(20); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      boolean expected = escape.matcher(text).find()
          || first.matcher(text).find() && second.matcher(text).find();
      assertEquals(expected, passes(probe, text.toString()), text.toString());
      passed += expected ? 1 : 0;
    }
    assertTrue(passed > 1000 && passed < 19_000, passed + " passed");
  }
}
