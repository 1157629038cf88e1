package io.github.httpstatuslint.rule;

/** How sure and how serious: follows the strength word of the sentence that is broken. Most serious first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** Returns whether this is at least as serious as the other. */
  public boolean isAtLeast(Severity other) {
    return ordinal() <= other.ordinal();
  }

  /** Returns the word users write and read: {@code error}, {@code warning}, {@code info}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
