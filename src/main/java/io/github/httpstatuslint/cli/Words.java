package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words that option values are made of, with messages that list what is possible. */
final class Words {

  private Words() {}

  /** {@code error}, {@code warning}, {@code info}. */
  static final class SeverityWord implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String value) {
      return severity(value).orElseThrow(() -> expected("error, warning or info", value));
    }
  }

  /** A severity, or {@code never}. */
  static final class FailOnWord implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      if (value.equalsIgnoreCase("never")) {
        return new FailOn(Optional.empty());
      }
      Severity severity = severity(value).orElseThrow(() -> expected("error, warning, info or never", value));
      return new FailOn(Optional.of(severity));
    }
  }

  /** {@code recommended} or {@code strict}. */
  static final class ProfileWord implements ITypeConverter<Profile> {
    @Override
    public Profile convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "recommended" -> Profile.RECOMMENDED;
        case "strict" -> Profile.STRICT;
        default -> throw expected("recommended or strict", value);
      };
    }
  }

  /** The name of a report format. */
  static final class FormatWord implements ITypeConverter<String> {
    private static final List<String> FORMATS = List.of("text", "sarif");

    @Override
    public String convert(String value) {
      String format = value.toLowerCase(Locale.ROOT);
      if (!FORMATS.contains(format)) {
        throw expected(String.join(" or ", FORMATS), value);
      }
      return format;
    }
  }

  /** A number of threads. */
  static final class ThreadCount implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      try {
        int count = Integer.parseInt(value);
        if (count > 0) {
          return count;
        }
      } catch (NumberFormatException e) {
        // the message below says it all
      }
      throw expected("a number from 1", value);
    }
  }

  private static Optional<Severity> severity(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.word().equalsIgnoreCase(word.strip())) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  private static TypeConversionException expected(String what, String value) {
    return new TypeConversionException("expected " + what + " but was '" + value + "'");
  }

  /** Returns the ids without the white space around them. */
  static List<String> ids(List<String> given) {
    List<String> ids = new ArrayList<>();
    for (String id : given) {
      if (!id.isBlank()) {
        ids.add(id.strip());
      }
    }
    return ids;
  }
}
