package io.github.httpstatuslint.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An annotation that says something about responses.
 *
 * @param statusMembers members that hold the status it sends; empty if it sends none
 * @param defaultStatus the status it sends when no member says one
 * @param handles members that name the exceptions its method handles, whose parameters count too; empty if it handles none
 * @param method the HTTP method that reaches the annotated method
 * @param methods the member that names the HTTP methods
 * @param header a header that the answers of the annotated method, or of a class's methods, carry
 * @param body the member that makes the framework send content with the status
 * @param handler the annotated method answers requests: what it returns is the response
 * @param content a parameter of the annotated method without annotation is the parsed content of the request
 * @param holds the part of the request that an annotated parameter holds
 * @param path what it says of the path that leads to a method, or to the methods of a class
 */
public record AnnotationRow(
    String id,
    String qualified,
    List<String> statusMembers,
    OptionalInt defaultStatus,
    List<String> handles,
    boolean handler,
    Optional<String> method,
    Optional<String> methods,
    Optional<Header> header,
    boolean content,
    Optional<Held> holds,
    Optional<String> body,
    Route path) {

  /** The members that hold a header's name and value. */
  public record Header(String name, String value) {}

  /**
   * Where a path stands.
   *
   * @param members the members that hold it; empty where the annotation says nothing of paths
   * @param needsClass on a method, it counts from a path of the class: without one it is not known
   */
  public record Route(List<String> members, boolean needsClass) {
    public Route {
      members = List.copyOf(members);
    }
  }

  /**
   * The part of the request that an annotated parameter holds.
   *
   * @param named the members that say its name
   */
  public record Held(Reads.Feature feature, List<String> named) {

    public Held {
      named = List.copyOf(named);
    }
  }

  public AnnotationRow {
    statusMembers = List.copyOf(statusMembers);
    handles = List.copyOf(handles);
  }
}
