package io.github.httpstatuslint.http;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A field name; compared without regard to case (RFC 9110 §5.1). */
public final class HeaderName {

  private final String name;
  private final String folded;

  public HeaderName(String name) {
    this.name = name;
    this.folded = name.toLowerCase(Locale.ROOT);
  }

  /** Returns how code writes the name: as it is, in lower case, and as a constant. */
  public Set<String> spellings() {
    return new HashSet<>(List.of(name, folded, name.toUpperCase(Locale.ROOT).replace('-', '_')));
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
