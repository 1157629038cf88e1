package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.MethodDeclaration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The HTTP methods and endpoints of the requests that a status answers, joined over the paths on which it leaves. */
final class AnsweredMethods {

  private final Set<String> named = new TreeSet<>();
  private final Set<MethodDeclaration> entries = Collections.newSetFromMap(new IdentityHashMap<>());
  private final SortedSet<Endpoint> endpoints = new TreeSet<>();
  private final Set<MethodDeclaration> unrouted = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean open;
  private boolean unroutedOpen;

  /** Adds a path: where it says nothing itself, those who call the method in which it begins may. */
  void add(Constant status, Path exit) {
    Set<String> methods = exit.methods().isEmpty() ? status.path().methods() : exit.methods();
    named.addAll(methods);
    if (methods.isEmpty()) {
      exit.entry().ifPresentOrElse(entries::add, () -> open = true);
    }
    Set<String> routes = exit.routes().isEmpty() ? status.path().routes() : exit.routes();
    for (String route : routes) {
      for (String method : methods.isEmpty() ? Set.of("") : methods) {
        endpoints.add(new Endpoint(method, route));
      }
    }
    if (routes.isEmpty()) {
      exit.entry().ifPresentOrElse(unrouted::add, () -> unroutedOpen = true);
    }
  }

  /** Returns the endpoints that are seen; there may be others where some path may begin at any. */
  Endpoints endpoints(Predicate<MethodDeclaration> isFollowed) {
    return new Endpoints(
        endpoints, endpoints.isEmpty() || unroutedOpen || !unrouted.stream().allMatch(isFollowed));
  }

  /** Returns whether some of them are those of handlers that call the code. */
  boolean areOfCallers() {
    return !entries.isEmpty();
  }

  /**
   * Returns the methods, or the empty set where some path may be that of any.
   *
   * @param isFollowed whether all code that calls a method was followed into it
   */
  Set<String> all(Predicate<MethodDeclaration> isFollowed) {
    return !open && entries.stream().allMatch(isFollowed) ? Set.copyOf(named) : Set.of();
  }
}
