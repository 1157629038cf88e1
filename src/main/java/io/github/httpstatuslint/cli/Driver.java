package io.github.httpstatuslint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Lints many files on several threads; the result does not show how many. */
final class Driver {

  /** Address space, not memory: lets the parser recurse through code that a machine wrote. */
  private static final long STACK_BYTES = 512L << 20;

  private static final long TICK_MILLIS = 100;

  private final FileLinter linter;
  private final List<Path> files;
  private final FileResult[] results;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  private Driver(FileLinter linter, List<Path> files) {
    this.linter = linter;
    this.files = files;
    this.results = new FileResult[files.size()];
  }

  /**
   * Lints the files.
   *
   * @param progress is told now and then how many are done
   * @return one result per file, in the order of the files
   */
  static List<FileResult> run(FileLinter linter, List<Path> files, int threads, IntConsumer progress) {
    Driver driver = new Driver(linter, files);
    driver.await(driver.start(Math.min(threads, files.size())), progress);
    return Arrays.asList(driver.results);
  }

  private List<Thread> start(int count) {
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Thread worker = new Thread(null, this::work, "lint-" + (i + 1), STACK_BYTES);
      worker.setDaemon(true);
      try {
        worker.start();
      } catch (OutOfMemoryError e) {
        // a narrow address space: go on with those that run, or with an ordinary stack
        if (workers.isEmpty()) {
          worker = new Thread(this::work, "lint");
          worker.setDaemon(true);
          worker.start();
          workers.add(worker);
        }
        break;
      }
      workers.add(worker);
    }
    return workers;
  }

  private void work() {
    int i = next.getAndIncrement();
    while (i < results.length) {
      results[i] = linter.lint(files.get(i));
      done.incrementAndGet();
      i = next.getAndIncrement();
    }
  }

  private void await(List<Thread> workers, IntConsumer progress) {
    try {
      for (Thread worker : workers) {
        while (worker.isAlive()) {
          TimeUnit.MILLISECONDS.timedJoin(worker, TICK_MILLIS);
          progress.accept(done.get());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    if (done.get() < results.length) {
      throw new IllegalStateException("a worker thread died");
    }
  }
}
