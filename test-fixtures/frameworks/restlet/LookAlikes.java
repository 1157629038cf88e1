package fixture.frameworks.restlet;

import org.restlet.Request;
import org.restlet.Response;
import org.restlet.data.Header;
import org.restlet.data.Status;
import org.restlet.resource.ClientResource;

/** Statuses that are read, compared or told, and what a client does. */
class LookAlikes {
  String text(Response response) {
    if (Status.CLIENT_ERROR_UNAUTHORIZED.equals(response.getStatus())) { // ok: a comparison // effect: none
      return Status.CLIENT_ERROR_METHOD_NOT_ALLOWED.getReasonPhrase(); // ok: names a status // effect: none
    }
    return response.getStatus().getCode() == 418 ? "tea" : "none"; // ok: a comparison // effect: none
  }

  void client(ClientResource client, Request request) {
    request.getHeaders().add(new Header("Allow", "GET")); // ok: a request // effect: none
    if (client.getStatus().equals(Status.CLIENT_ERROR_TOO_MANY_REQUESTS)) { // ok: another server's status // effect: none
      client.getResponse().release();
    }
  }
}
