package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.source.Site;
import io.github.httpstatuslint.source.SourceFile;

/**
 * A known value together with the expression that brought it in: for a status, the place that chose it.
 *
 * @param value an Integer, a String, or {@link #NULL}
 * @param file the file of that place
 * @param path the guards under which it was chosen; no part of its identity
 * @param spelling how it is written; no part of its identity
 */
record Constant(Object value, SourceFile file, Site site, Path path, StatusSpelling spelling) {

  /** The null literal. */
  static final Object NULL = new Object() {
    @Override
    public String toString() {
      return "null";
    }
  };

  /** Returns the same value brought in elsewhere: the use of a constant, not its declaration. */
  Constant at(SourceFile useFile, Site use, Path usePath) {
    return new Constant(value, useFile, use, usePath, spelling.behindName());
  }

  Constant spelt(StatusSpelling other) {
    return new Constant(value, file, site, path, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Constant that
        && file.isSameFile(that.file)
        && value.equals(that.value)
        && site.equals(that.site);
  }

  @Override
  public int hashCode() {
    return value.hashCode() * 31 + site.hashCode();
  }
}
