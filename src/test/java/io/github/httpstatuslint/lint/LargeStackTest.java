package io.github.httpstatuslint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LargeStackTest {

  private final LargeStack stack = new LargeStack();

  private static int depth(int left) {
    return left == 0 ? 0 : 1 + depth(left - 1);
  }

  @Test
  void holdsWhatADefaultStackDoesNot() {
    assertEquals(1_000_000, stack.get(() -> depth(1_000_000)));
  }

  @Test
  void throwsWhatTheWorkThrows() {
    RuntimeException exception = new IllegalStateException("x");
    Error error = new LinkageError("y");

    assertSame(exception, assertThrows(RuntimeException.class, () -> stack.get(() -> fail(exception))));
    assertSame(error, assertThrows(Error.class, () -> stack.get(() -> fail(error))));
  }

  private static <T extends Throwable> Object fail(T throwable) throws T {
    throw throwable;
  }

  @Test
  void anInterruptedCallerStaysInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThrows(CancellationException.class, () -> stack.get(() -> 1));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void reusesItsThreads() throws InterruptedException {
    Thread first = stack.get(Thread::currentThread);
    Thread.sleep(50);

    assertSame(first, stack.get(Thread::currentThread));
    assertNotSame(Thread.currentThread(), first);
    assertTrue(first.isDaemon());
  }
}
