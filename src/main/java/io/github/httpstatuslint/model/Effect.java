package io.github.httpstatuslint.model;

import io.github.httpstatuslint.source.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A transfer function: what one call does to its subject. The subject is the object that the call
 * creates or copies, if it does; else the receiver.
 */
public sealed interface Effect {

  /** The subject's status becomes the value. */
  record SetStatus(Source status) implements Effect {}

  /** A header is set; a null value removes it, or does nothing where {@code adds}. */
  record SetHeader(Source name, Source value, boolean adds) implements Effect {}

  /** The content is written: the value, or something that cannot be seen. */
  record WriteBody(Optional<Source> content) implements Effect {}

  record RemoveHeader(Source name) implements Effect {}

  /** All headers of a bag or of another response are copied. */
  record CopyHeaders(Source from) implements Effect {}

  /** The status of another unit is copied (a problem's status becomes the response's). */
  record CopyStatus(Source from) implements Effect {}

  record Clear(boolean status, boolean headers) implements Effect {}

  /** The response leaves now; what follows is lost. */
  record Commit() implements Effect {}

  /**
   * What the calls before it in the chain raise does not leave: this call answers for it.
   *
   * @param type the argument that names the exception class, if only one is answered for
   */
  record Rescue(OptionalInt type) implements Effect {}

  /** The unit leaves as the response, or is thrown. If {@code surely}, nothing after the call runs. */
  record Raise(Source unit, boolean surely) implements Effect {}

  /** The argument leaves as the response; the call itself goes on. */
  record Respond(Source unit) implements Effect {}

  /** Code that cannot be seen goes on with the unit: it may have any further header. */
  record Escape(Source unit) implements Effect {}

  /** A lambda argument is a handler of one of these types, the one with as many parameters; or it takes a live response. */
  record InstallHandler(int lambda, List<TypeName> types) implements Effect {
    public InstallHandler {
      types = List.copyOf(types);
    }
  }

  /** A lambda argument runs with its first parameter bound to the subject's headers, of the type named. */
  record ConfigureHeaders(int lambda, TypeName headers) implements Effect {}

  /** A view renders a model into the live response: a handler method of its class runs with it. */
  record Render(Source view, Source model) implements Effect {}

  /** The boolean result says whether the subject has a header. */
  record TestHeader(Source name) implements Effect {}

  /** The boolean result, when true, proves a cause (causes.yaml). */
  record TestCause(String cause, boolean positive) implements Effect {}
}
