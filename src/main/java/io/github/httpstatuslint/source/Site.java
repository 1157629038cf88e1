package io.github.httpstatuslint.source;

/**
 * A place in one file: lines and UTF-16 columns count from 1, and the end is inclusive.
 * Sites of one file are ordered as a reader meets them.
 */
public record Site(int line, int column, int endLine, int endColumn) implements Comparable<Site> {

  @Override
  public int compareTo(Site other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
