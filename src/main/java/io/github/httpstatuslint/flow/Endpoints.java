package io.github.httpstatuslint.flow;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The endpoints that answer with a status.
 *
 * @param known those that are seen
 * @param open whether there may be others
 */
public record Endpoints(SortedSet<Endpoint> known, boolean open) {

  /** Nobody knows which requests are answered so. */
  public static final Endpoints UNKNOWN = new Endpoints(new TreeSet<>(), true);

  public Endpoints {
    known = Collections.unmodifiableSortedSet(new TreeSet<>(known));
  }
}
