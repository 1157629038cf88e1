package io.github.httpstatuslint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
      assertThrows(CancellationException.class, () -> stack.get(LargeStackTest::waitLong));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  private static boolean waitLong() {
    try {
      return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void reusesItsThreads() {
    int calls = 100;
    Set<Thread> threads = new HashSet<>();
    for (int i = 0; i < calls; i++) {
      threads.add(stack.get(Thread::currentThread));
    }

    assertTrue(threads.size() < calls, threads.size() + " threads");
    assertTrue(threads.stream().allMatch(Thread::isDaemon));
  }
}
