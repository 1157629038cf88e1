package io.github.httpstatuslint.model;

import java.util.Locale;

/** What a guard finds out about the thing it looks at; the words are the keys of causes.yaml. */
public enum Outcome {
  /** It is not there: null, empty, blank. */
  ABSENT,
  /** It is there. */
  PRESENT,
  /** It has a certain value, or lies on a certain side of one. */
  COMPARED,
  /** It has another value than a constant. */
  DIFFERENT,
  /** It is larger than something. */
  EXCEEDS;

  /** Returns the key under which causes.yaml lists what such an outcome proves. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
