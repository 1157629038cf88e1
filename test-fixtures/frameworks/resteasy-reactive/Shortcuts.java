package fixture.reactive;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

class Shortcuts {
  @GET
  RestResponse<?> statuses(int choice, URI uri, RestResponse<String> unseen) {
    return switch (choice) {
      case 0 -> RestResponse.status(403); // effect: 403 -Allow
      case 1 -> RestResponse.status(Status.CONFLICT, "entity"); // effect: 409 // expect: conflict-on-safe-method
      case 2 -> RestResponse.status(StatusCode.PAYLOAD_TOO_LARGE, "Too large"); // effect: 413 // expect: content-too-large-without-content
      case 3 -> RestResponse.status(Response.Status.GONE); // effect: 410
      case 4 -> RestResponse.status(Status.fromStatusCode(408)); // effect: 408
      case 5 -> RestResponse.notFound(); // effect: 404
      case 6 -> RestResponse.notAcceptable(List.of()); // effect: 406 // expect: not-acceptable-without-negotiation
      case 7 -> RestResponse.serverError(); // effect: 500
      case 8 -> RestResponse.ok(); // effect: 200
      case 9 -> RestResponse.created(uri); // effect: 201 +Location
      case 10 -> RestResponse.accepted(); // effect: 202
      case 11 -> RestResponse.noContent(); // effect: 204
      case 12 -> RestResponse.notModified(); // effect: 304
      case 13 -> RestResponse.seeOther(uri); // effect: 303 +Location
      case 14 -> RestResponse.temporaryRedirect(uri); // effect: 307 +Location
      default -> RestResponse.fromResponse(unseen); // effect: none
    };
  }

  RestResponse<Object> late() {
    RestResponse<Object> response = RestResponse.status(405); // effect: 405 +Allow +A
    response.getHeaders().add("Allow", "GET");
    response.getMetadata().add("A", "1");
    return response;
  }

  Response asResponse() {
    return RestResponse.status(403).toResponse(); // effect: 403 -Allow
  }

  boolean isMissing(RestResponse<?> response) {
    return response.getStatus() == StatusCode.UNAUTHORIZED; // ok: a comparison // effect: none
  }
}
