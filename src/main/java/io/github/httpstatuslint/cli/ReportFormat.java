package io.github.httpstatuslint.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. */
interface ReportFormat {

  /** Writes the report; does not close the stream. */
  void write(RunReport report, OutputStream out) throws IOException;
}
