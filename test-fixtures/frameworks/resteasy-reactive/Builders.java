package fixture.reactive;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.jaxrs.ResponseBuilderImpl;

class Builders {
  RestResponse<?> statuses(int choice, URI uri, RestResponse<Object> unseen) {
    return switch (choice) {
      case 0 -> ResponseBuilder.create(403).build(); // effect: 403 -Allow
      case 1 -> ResponseBuilder.create(Status.CONFLICT, "entity").build(); // effect: 409
      case 2 -> ResponseBuilder.ok().build(); // effect: 200
      case 3 -> ResponseBuilder.created(uri).build(); // effect: 201 +Location
      case 4 -> ResponseBuilder.accepted().build(); // effect: 202
      case 5 -> ResponseBuilder.noContent().build(); // effect: 204
      case 6 -> ResponseBuilder.notModified().build(); // effect: 304
      case 7 -> ResponseBuilder.seeOther(uri).build(); // effect: 303 +Location
      case 8 -> ResponseBuilder.temporaryRedirect(uri).build(); // effect: 307 +Location
      case 9 -> ResponseBuilder.notFound().build(); // effect: 404
      case 10 -> ResponseBuilder.notAcceptable(List.of()).build(); // effect: 406 // expect: not-acceptable-without-negotiation
      case 11 -> ResponseBuilder.serverError().build(); // effect: 500
      default -> ResponseBuilder.fromResponse(unseen).build(); // effect: none
    };
  }

  RestResponse<Object> headers(URI uri, Link... links) {
    return ResponseBuilder.create(451) // effect: 451 +Link +Location +A // expect: legal-block-without-legal-demand
        .links(links).location(uri).header("A", "1").build();
  }

  Response byImplementation() {
    return new ResponseBuilderImpl().status(403).header("A", "1").build(); // effect: 403 +A
  }

  RestResponse<Object> allowed() {
    return ResponseBuilder.ok().status(Status.METHOD_NOT_ALLOWED).allow("GET").build(); // effect: 405 +Allow
  }

  RestResponse<Object> noneAllowed() {
    return ResponseBuilder.ok().status(405, "Nothing").link("/a", "a").allow().build(); // effect: 405 +Allow +Link
  }

  RestResponse<Object> replaced() {
    return ResponseBuilder.create(403).header("A", "1") // effect: 403 -A
        .replaceAll(new MultivaluedHashMap<>()).clone().build();
  }
}
