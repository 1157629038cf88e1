package io.github.httpstatuslint.http;

import java.util.Locale;

/** A field name; compared without regard to case (RFC 9110 §5.1). */
public final class HeaderName {

  private final String name;
  private final String folded;

  public HeaderName(String name) {
    this.name = name;
    this.folded = name.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HeaderName that && folded.equals(that.folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
