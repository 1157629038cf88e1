package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import picocli.CommandLine.ITypeConverter;

/** The kinds of words as picocli asks for them: a class each. */
final class Words {

  private Words() {}

  static final class SeverityWord implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String value) {
      return Word.SEVERITY.ofOption(value);
    }
  }

  static final class FailOnWord implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      return Word.FAIL_ON.ofOption(value);
    }
  }

  static final class ProfileWord implements ITypeConverter<Profile> {
    @Override
    public Profile convert(String value) {
      return Word.PROFILE.ofOption(value);
    }
  }

  static final class FormatWord implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Word.FORMAT.ofOption(value);
    }
  }

  static final class ThreadCount implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return Word.THREADS.ofOption(value);
    }
  }

  /** The keys of a map stay as they are. */
  static final class PlainText implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      return value;
    }
  }
}
