package io.github.httpstatuslint.flow;

/** An abstract value. */
record Value() {
  static final Value UNKNOWN = new Value();
  static final Value NOTHING = new Value();
  Value join(Value that) { return this; }
}
