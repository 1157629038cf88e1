package io.github.httpstatuslint.flow;

/** The identity of something that has a status and headers: its allocation site, or the live exchange. */
final class UnitId {

  private final String name;

  UnitId(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
