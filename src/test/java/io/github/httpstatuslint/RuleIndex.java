package io.github.httpstatuslint;

import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The table of rules in a page, between the comments that open and close it.
 *
 * @param cards the way from the page to the cards: empty, or a folder and a slash
 */
record RuleIndex(Path page, String cards) {

  private static final String OPEN = "<!-- rules:";
  private static final String CLOSE = "<!-- /rules -->";

  /** Returns the table as it must be. */
  String expected(RuleBook book) {
    return "| rule | what it asks | severity | cites |\n|---|---|---|---|\n"
        + book.rules().stream().map(this::row).collect(Collectors.joining());
  }

  private String row(Rule rule) {
    String severity = rule.severity().word() + (rule.enabledByDefault() ? "" : ", off by default");
    return "| [`%s`](%s%s.md) | %s | %s | %s |\n"
        .formatted(rule.id(), cards, rule.id(), rule.title(), severity, rule.citation());
  }

  /** Returns the table as it stands there. */
  String found() throws IOException {
    String text = text();
    return text.substring(start(text), text.indexOf(CLOSE));
  }

  void write(RuleBook book) throws IOException {
    String text = text();
    Files.writeString(
        page,
        text.substring(0, start(text)) + expected(book) + text.substring(text.indexOf(CLOSE)));
  }

  private String text() throws IOException {
    return Files.readString(page).replace("\r\n", "\n");
  }

  private static int start(String text) {
    return text.indexOf('\n', text.indexOf(OPEN)) + 1;
  }
}
