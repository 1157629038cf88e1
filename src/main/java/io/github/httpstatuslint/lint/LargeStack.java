package io.github.httpstatuslint.lint;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Runs work on threads whose stack is deep enough for any source that javac accepts: parsing recurses
 * as deep as the source nests, and a default stack overflows at a few hundred parentheses.
 *
 * <p>Safe for many callers at once. There is nothing to close: idle threads end by themselves.
 */
public final class LargeStack {

  /** Address space, not memory: only the pages that are touched become real. */
  private static final long STACK_BYTES = 512L << 20;

  private static final long IDLE_SECONDS = 1;

  /** One thread per caller that is waiting, reused from file to file. */
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), threadFactory());

  /** Makes daemon threads with a large stack, for callers that have a thread pool of their own. */
  public static ThreadFactory threadFactory() {
    return work -> {
      Thread thread = new Thread(null, work, "http-status-lint", STACK_BYTES, false);
      thread.setDaemon(true);
      // not the caller's: that would keep a build tool's class loader alive
      thread.setContextClassLoader(LargeStack.class.getClassLoader());
      return thread;
    };
  }

  /**
   * Runs the work and waits for it. What the work throws is thrown here.
   *
   * @throws CancellationException when the caller is interrupted; its interrupt flag stays set
   */
  public <T> T get(Supplier<T> work) {
    Future<T> future;
    try {
      future = threads.submit(work::get);
    } catch (OutOfMemoryError e) {
      // no address space for such a stack (a strict container): the caller's own will mostly do
      return work.get();
    }
    try {
      return future.get();
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    }
  }

  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }
}
