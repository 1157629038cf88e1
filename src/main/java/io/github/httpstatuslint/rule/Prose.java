package io.github.httpstatuslint.rule;

/** What a card tells people: read only when somebody asks. */
@FunctionalInterface
public interface Prose {

  /** Returns the card's text after the front matter, in Markdown. */
  String text();
}
