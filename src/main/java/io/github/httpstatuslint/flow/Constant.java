package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.http.StatusCode;
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

  /** Returns this status as another one that the same answer is given. */
  OtherStatus as(OtherStatus.Reason reason) {
    return new OtherStatus(new StatusCode((Integer) value), site, reason);
  }

  /** Returns another status that comes of this one. */
  Constant withValue(int other) {
    return new Constant(other, file, site, path, StatusSpelling.OTHER);
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
