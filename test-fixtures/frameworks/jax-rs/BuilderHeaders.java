package fixture.jaxrs;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

class BuilderHeaders {
  Response named() {
    return Response.status(401) // effect: 401 +WWW-Authenticate -Retry-After
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").entity("who?").type("text/plain").build();
  }

  Response nullRemoves() {
    return Response.status(403).header("Retry-After", 1).header("Retry-After", null).build(); // effect: 403 -Retry-After
  }

  Response inVariable(boolean basic) {
    Response.ResponseBuilder builder = Response.ok(); // effect: none
    builder.status(401); // ok: on some path // effect: 401 ~WWW-Authenticate
    if (basic) {
      builder.header("WWW-Authenticate", "Basic");
    }
    return builder.build();
  }

  Response allowed(Set<String> methods) {
    return Response.status(405).allow(methods).build(); // effect: 405 +Allow
  }

  Response noneAllowed() {
    return Response.ok().status(405, "Nothing works").allow().build(); // effect: 405 +Allow
  }

  Response links(Link... links) {
    return Response.status(451).links(links).location(URI.create("/")).build(); // effect: 451 +Link +Location
  }

  Response link(URI authority) {
    return Response.status(451).link(authority, "blocked-by").build(); // effect: 451 +Link
  }

  Response copied() {
    Response.ResponseBuilder first = Response.status(403).header("A", "1"); // effect: 403 +A ~B
    Response.ResponseBuilder second = first.clone().header("B", "2");
    return Math.random() > 0 ? first.build() : second.build();
  }

  Response replaced() {
    MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
    headers.add("B", "2");
    return Response.status(403).header("A", "1").replaceAll(headers).build(); // effect: 403 -A +B
  }
}
