package io.github.httpstatuslint.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.IntConsumer;

/** A line that counts up on a terminal, once a run takes long enough for a person to wonder. */
final class Progress implements IntConsumer {

  private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();

  private final PrintStream err;
  private final boolean interactive;
  private final int total;
  private final long start = System.nanoTime();
  private boolean shown;

  Progress(PrintStream err, boolean interactive, int total) {
    this.err = err;
    this.interactive = interactive;
    this.total = total;
  }

  @Override
  public void accept(int done) {
    if (interactive && System.nanoTime() - start > PATIENCE_NANOS) {
      err.print("\r" + done + " of " + total + " files ");
      err.flush();
      shown = true;
    }
  }

  /** Takes the line away again. */
  void clear() {
    if (shown) {
      err.print("\r\u001B[K");
      err.flush();
    }
  }
}
