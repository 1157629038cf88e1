package io.github.httpstatuslint.source;

/**
 * A place in one file: lines and UTF-16 columns count from 1, and the end is inclusive.
 * Sites of one file are ordered as a reader meets them.
 */
public record Site(int line, int column, int endLine, int endColumn) implements Comparable<Site> {

  /** Returns whether another place of the same file lies inside this one. */
  public boolean contains(Site inner) {
    boolean begins = line < inner.line || line == inner.line && column <= inner.column;
    boolean ends = endLine > inner.endLine || endLine == inner.endLine && endColumn >= inner.endColumn;
    return begins && ends;
  }

  @Override
  public int compareTo(Site other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
