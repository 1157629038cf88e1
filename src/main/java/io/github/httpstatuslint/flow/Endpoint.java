package io.github.httpstatuslint.flow;

/**
 * Requests that code answers.
 *
 * @param method the HTTP method; empty where nothing says
 * @param path the path as the code writes it, with its variables; it counts from where the application is mounted
 */
public record Endpoint(String method, String path) implements Comparable<Endpoint> {

  @Override
  public int compareTo(Endpoint other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : method.compareTo(other.method);
  }

  @Override
  public String toString() {
    return method.isEmpty() ? path : method + " " + path;
  }
}
