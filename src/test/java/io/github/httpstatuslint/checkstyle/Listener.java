package io.github.httpstatuslint.checkstyle;

import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import java.io.File;

/** Listens to violations alone; an exception that Checkstyle met fails the test. */
abstract class Listener implements AuditListener {

  /** Returns an event in short: {@code file:line:column severity id: message}. */
  static String line(AuditEvent event) {
    return "%s:%d:%d %s %s: %s"
        .formatted(
            new File(event.getFileName()).getName(),
            event.getLine(),
            event.getColumn(),
            event.getSeverityLevel().getName(),
            event.getModuleId(),
            event.getMessage());
  }

  @Override
  public void addException(AuditEvent event, Throwable throwable) {
    throw new AssertionError("Checkstyle met an exception", throwable);
  }

  @Override
  public void auditStarted(AuditEvent event) {
    // not of interest
  }

  @Override
  public void auditFinished(AuditEvent event) {
    // not of interest
  }

  @Override
  public void fileStarted(AuditEvent event) {
    // not of interest
  }

  @Override
  public void fileFinished(AuditEvent event) {
    // not of interest
  }
}
