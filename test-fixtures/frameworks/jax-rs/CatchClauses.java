package fixture.jaxrs;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

class CatchClauses {
  Response rewritten(boolean found) {
    try {
      if (!found) {
        throw new NotFoundException(); // ok: caught below // effect: none
      }
      return Response.ok().build();
    } catch (ClientErrorException e) {
      return Response.status(409).build(); // effect: 409
    }
  }

  Response passedOn(boolean found) {
    try {
      throw new NotFoundException(); // effect: 404
    } catch (ServerErrorException e) {
      return Response.status(409).build(); // effect: 409
    }
  }

  Response itsOwnResponse(boolean found) {
    try {
      throw new ClientErrorException(410); // effect: 410 +A
    } catch (WebApplicationException e) {
      return Response.fromResponse(e.getResponse()).header("A", "1").build();
    }
  }
}
