package fixture.jaxrs;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.URI;

class Exceptions {
  RuntimeException statuses(int choice, IOException cause, URI uri, Response unseen, Long seconds) {
    Response gone = Response.status(410).header("A", "1").build(); // effect: 410 +A
    return switch (choice) {
      case 0 -> new WebApplicationException(); // effect: 500
      case 1 -> new WebApplicationException("403"); // effect: 500
      case 2 -> new WebApplicationException(cause); // effect: 500
      case 3 -> new WebApplicationException("why", cause); // effect: 500
      case 4 -> new WebApplicationException(403); // effect: 403 -A
      case 5 -> new WebApplicationException(Status.CONFLICT); // effect: 409
      case 6 -> new WebApplicationException("why", 403); // effect: 403
      case 7 -> new WebApplicationException("why", Status.CONFLICT); // effect: 409
      case 8 -> new WebApplicationException(cause, 403); // effect: 403
      case 9 -> new WebApplicationException(cause, Status.CONFLICT); // effect: 409
      case 10 -> new WebApplicationException("why", cause, 403); // effect: 403
      case 11 -> new WebApplicationException("why", cause, Status.CONFLICT); // effect: 409
      case 12 -> new WebApplicationException(gone);
      case 13 -> new WebApplicationException("why", gone);
      case 14 -> new WebApplicationException(cause, gone);
      case 15 -> new WebApplicationException("why", cause, gone);
      case 16 -> new WebApplicationException(unseen); // effect: none
      case 17 -> new ClientErrorException(Status.GONE, cause); // effect: 410
      case 18 -> new ClientErrorException("why", 408); // effect: 408
      case 19 -> new ClientErrorException("why", Status.CONFLICT, cause); // effect: 409
      case 20 -> new ClientErrorException("why", gone, cause);
      case 21 -> new ServerErrorException(502); // effect: 502
      case 22 -> new BadRequestException("why", cause); // effect: 400
      case 23 -> new ForbiddenException(); // effect: 403
      case 24 -> new NotFoundException("why"); // effect: 404
      case 25 -> new NotFoundException(Response.status(404).header("A", "1").build()); // effect: 404 +A
      case 26 -> new NotAcceptableException(); // effect: 406 // expect: not-acceptable-without-negotiation
      case 27 -> new NotSupportedException(cause); // effect: 415 -Accept // expect: unsupported-media-type-without-content
      case 28 -> new InternalServerErrorException(); // effect: 500
      case 29 -> new ServiceUnavailableException(); // effect: 503 -Retry-After
      case 30 -> new ServiceUnavailableException("why"); // effect: 503 -Retry-After
      case 31 -> new ServiceUnavailableException(seconds); // effect: 503 +Retry-After
      case 32 -> new ServiceUnavailableException("why", seconds, cause); // effect: 503 +Retry-After
      case 33 -> new RedirectionException(Status.FOUND, uri); // effect: 302 +Location
      default -> new RedirectionException("why", 303, uri); // effect: 303 +Location
    };
  }
}
