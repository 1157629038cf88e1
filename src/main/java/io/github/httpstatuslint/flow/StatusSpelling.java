package io.github.httpstatuslint.flow;

/**
 * How the code writes a status that it chooses.
 *
 * @param name the constant's simple name, or the enumeration that the number is looked up in; else empty
 * @param better the constant that could stand there instead: the framework's own for a number, the one that
 *     replaced an obsolete one; else empty
 */
public record StatusSpelling(Kind kind, String name, String better) {

  /** Nothing that tells: a call or annotation that implies the status, a constant of the project. */
  public static final StatusSpelling OTHER = new StatusSpelling(Kind.OTHER, "", "");

  static final StatusSpelling LITERAL = new StatusSpelling(Kind.LITERAL, "", "");

  /** What stands in the code. */
  public enum Kind {
    /** A number. */
    LITERAL,
    /** A constant of a library. */
    CONSTANT,
    /** A number that is looked up among the constants of a library's type. */
    LOOKUP,
    OTHER
  }

  static StatusSpelling constant(String name) {
    return new StatusSpelling(Kind.CONSTANT, name, "");
  }

  static StatusSpelling lookup(String type) {
    return new StatusSpelling(Kind.LOOKUP, type, "");
  }

  /** Returns the same spelling where a better one is known. */
  StatusSpelling withBetter(String constant) {
    return new StatusSpelling(kind, name, constant);
  }

  /** Returns how the status is written where a constant of the project stands for it. */
  StatusSpelling behindName() {
    return kind == Kind.LITERAL ? OTHER : this;
  }
}
