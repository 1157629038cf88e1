package fixture.jaxrs;

import static jakarta.ws.rs.core.Response.status;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

class ResponseShortcuts {
  Response statuses(int choice, URI uri, Response.StatusType unknown) {
    switch (choice) {
      case 0: return Response.status(403).build(); // effect: 403 -Location
      case 1: return Response.status(404, "Not here").build(); // effect: 404
      case 2: return Response.status(Status.CONFLICT).build(); // effect: 409
      case 3: return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build(); // effect: 413 // expect: content-too-large-without-content
      case 4: return Response.status(Status.GONE.getStatusCode()).build(); // effect: 410
      case 5: return Response.status(Status.GONE.toEnum()).build(); // effect: 410
      case 6: return Response.status(Status.fromStatusCode(408)).build(); // effect: 408
      case 7: return status(Status.LENGTH_REQUIRED).build(); // effect: 411 // expect: length-required-without-length
      case 8: return Response.status(unknown).build(); // effect: none
      case 9: return Response.ok().build(); // effect: 200
      case 10: return Response.ok("entity", "text/plain").build(); // effect: 200
      case 11: return Response.created(uri).build(); // effect: 201 +Location
      case 12: return Response.accepted().build(); // effect: 202
      case 13: return Response.noContent().build(); // effect: 204
      case 14: return Response.notModified().build(); // effect: 304
      case 15: return Response.seeOther(uri).build(); // effect: 303 +Location
      case 16: return Response.temporaryRedirect(uri).build(); // effect: 307 +Location
      case 17: return Response.notAcceptable(List.of()).build(); // effect: 406 // expect: not-acceptable-without-negotiation
      default: return Response.serverError().build(); // effect: 500
    }
  }
}
