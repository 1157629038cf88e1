package io.github.httpstatuslint.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a report goes.
 *
 * @param option that named the file
 * @param file null for standard output
 */
record Output(String option, Path file) {

  private static final int BUFFER = 1 << 16;

  /**
   * Fails early, before minutes of work, where the report could not be written.
   *
   * @throws UsageException in words for the user
   */
  void check() {
    if (file == null) {
      return;
    }
    Path parent = file.getParent();
    if (Files.isDirectory(file)) {
      throw new UsageException(option + ": '" + file + "' is a folder");
    }
    if (parent != null && !Files.isDirectory(parent)) {
      throw new UsageException(option + ": there is no folder '" + parent + "'");
    }
    if (!Files.isWritable(Files.exists(file) ? file : parent)) {
      throw new UsageException(option + ": '" + file + "' cannot be written: permission denied");
    }
  }

  void write(RunReport report, ReportFormat format, PrintStream standard) throws IOException {
    if (file == null) {
      OutputStream out = new BufferedOutputStream(standard, BUFFER);
      format.write(report, out);
      out.flush();
      return;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      format.write(report, out);
    }
  }

  /** Returns what to throw where standard output took less than all: a print stream keeps the reason to itself. */
  static IOException lost() {
    return new IOException("standard output was closed or is full");
  }

  /** Returns why a report could not be written, in words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied: " + e.getMessage();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
