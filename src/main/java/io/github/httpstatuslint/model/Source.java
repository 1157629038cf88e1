package io.github.httpstatuslint.model;

/** Where an effect takes a value from. */
public sealed interface Source {

  /** An argument of the call, counted from 0. */
  record Argument(int index) implements Source {}

  /** What a lambda passed as an argument returns. */
  record LambdaResult(int index) implements Source {}

  /** The receiver of the call. */
  record Receiver() implements Source {}

  /** A constant of the model: an Integer or a String. */
  record Literal(Object value) implements Source {}
}
