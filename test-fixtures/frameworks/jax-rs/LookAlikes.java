package fixture.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

class LookAlikes implements ClientRequestFilter {
  Response passedOn(Client client) {
    Response response = client.target("http://a.example/").request().get();
    if (response.getStatus() == 401) { // ok: a comparison // effect: none
      return response; // effect: none
    }
    if (response.getStatusInfo() == Response.Status.METHOD_NOT_ALLOWED) { // ok: a comparison // effect: none
      return response; // effect: none
    }
    return Response.status(response.getStatus()).build(); // ok: another server's status // effect: none
  }

  boolean isAnonymous(HttpHeaders headers) {
    return headers.getRequestHeaders().containsKey("Authorization"); // effect: none
  }

  String name(Response.Status status) {
    switch (status) {
      case UNAUTHORIZED: return "401"; // ok: names a status // effect: none
      default: return Response.Status.TOO_MANY_REQUESTS.getReasonPhrase(); // ok: names a status // effect: none
    }
  }

  @Override
  public void filter(ClientRequestContext request) {
    request.abortWith(Response.status(418).build()); // ok: an answer that a client gives itself // effect: none
  }
}
