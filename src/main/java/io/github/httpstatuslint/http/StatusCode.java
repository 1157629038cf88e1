package io.github.httpstatuslint.http;

/** A status code as it stands in the code, valid or not (RFC 9110 §15: 100 to 599 are valid). */
public record StatusCode(int value) implements Comparable<StatusCode> {

  public boolean isIn(StatusRange range) {
    return range.contains(value);
  }

  /** Returns whether this is a 4xx status (RFC 9110 §15.5). */
  public boolean isClientError() {
    return value >= 400 && value <= 499;
  }

  @Override
  public int compareTo(StatusCode other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
