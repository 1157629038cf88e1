package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.RuleBook;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** What a shell offers behind an option. picocli makes them at every start, so they read nothing until asked. */
final class Candidates {

  private Candidates() {}

  static final class Rules implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return RuleBook.bundled().rules().stream().map(Rule::id).iterator();
    }
  }

  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Format.values()).map(Format::word).iterator();
    }
  }

  static final class Profiles implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("recommended", "strict").iterator();
    }
  }

  static final class FailOns implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("error", "warning", "info", "never").iterator();
    }
  }
}
