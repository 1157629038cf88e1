package io.github.httpstatuslint.flow;

/** Counts the steps of one body, so that no file can stall a run, on any machine alike. */
final class Budget {

  /** The body needs more steps than one may. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("more than " + MAX_STEPS + " analysis steps", null, false, false);
    }
  }

  private static final int MAX_STEPS = 200_000;

  private int steps;

  void step() {
    if (++steps > MAX_STEPS) {
      throw new Exceeded();
    }
  }
}
