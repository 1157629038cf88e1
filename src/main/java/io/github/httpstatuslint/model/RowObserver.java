package io.github.httpstatuslint.model;

/** Is told which row of a framework file the analysis applied; lets a test prove that every row is exercised. */
@FunctionalInterface
public interface RowObserver {

  /** Nobody listens. */
  RowObserver NONE = id -> {};

  /** A row was applied. */
  void applied(String id);
}
