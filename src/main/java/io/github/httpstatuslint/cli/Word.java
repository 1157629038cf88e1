package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import io.github.httpstatuslint.yaml.YamlNode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/**
 * A kind of word that an option or a key of the configuration file takes.
 *
 * @param expected what is possible, for people
 * @param reader empty for a word that means nothing
 */
record Word<T>(String expected, Function<String, Optional<T>> reader) {

  static final Word<Severity> SEVERITY = new Word<>("error, warning or info", Word::severity);

  static final Word<FailOn> FAIL_ON =
      new Word<>("error, warning, info or never", word -> word.equalsIgnoreCase("never")
          ? Optional.of(new FailOn(Optional.empty()))
          : severity(word).map(Optional::of).map(FailOn::new));

  static final Word<Profile> PROFILE = new Word<>("recommended or strict", Word::profile);

  static final Word<Format> FORMAT = new Word<>(Format.WORDS, Format::of);

  static final Word<Integer> THREADS = new Word<>("a number from 1", Word::positive);

  /** Returns what an option's value means. */
  T ofOption(String value) {
    return reader.apply(value.strip()).orElseThrow(
        () -> new TypeConversionException("expected " + expected + " but was '" + value + "'"));
  }

  /** Returns what a value in the configuration file means. */
  T ofKey(YamlNode node) {
    return reader.apply(node.text().strip()).orElseThrow(
        () -> node.error("expected " + expected + ", found '" + node.text() + "'"));
  }

  private static Optional<Severity> severity(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.word().equalsIgnoreCase(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  private static Optional<Profile> profile(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "recommended" -> Optional.of(Profile.RECOMMENDED);
      case "strict" -> Optional.of(Profile.STRICT);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> positive(String word) {
    try {
      return Optional.of(Integer.parseInt(word)).filter(count -> count > 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
