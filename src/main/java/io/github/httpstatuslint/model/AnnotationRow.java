package io.github.httpstatuslint.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An annotation that says something about responses.
 *
 * @param statusMembers members that hold the status it sends; empty if it sends none
 * @param defaultStatus the status it sends when no member says one
 * @param handles the member that names the exceptions its method handles; their parameters count too
 * @param method the HTTP method that reaches the annotated method
 * @param methods the member that names the HTTP methods
 * @param handler the annotated method answers requests: what it returns is the response
 * @param content a parameter of the annotated method without annotation is the parsed content of the request
 * @param reads the part of the request that an annotated parameter holds
 * @param named the members that hold the name of what is read
 */
public record AnnotationRow(
    String id,
    String qualified,
    List<String> statusMembers,
    OptionalInt defaultStatus,
    Optional<String> handles,
    boolean handler,
    Optional<String> method,
    Optional<String> methods,
    boolean content,
    Optional<Reads> reads,
    List<String> named) {

  public AnnotationRow {
    statusMembers = List.copyOf(statusMembers);
    named = List.copyOf(named);
  }
}
