package frameworks.jaxrs;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

class Reads {

  @POST
  Response create(Item item, @QueryParam("q") int query, @PathParam("p") int path, @FormParam("f") int form) {
    if (item.age() < 0) {
      return Response.status(503).build(); // effect: 503 because invalid-content
    }
    return query < 0 || path < 0 || form < 0
        ? Response.status(503).build() // effect: 503 not-because invalid-content
        : Response.ok().build();
  }

  @PUT
  Response replace(Item item, @HeaderParam("If-Match") String tag) {
    return tag == null
        ? Response.status(503).build() // effect: 503 because precondition-absent
        : Response.ok().build();
  }

  @PATCH
  Response change(Item item) {
    return item.age() > 150
        ? Response.status(503).build() // effect: 503 because invalid-content
        : Response.ok().build();
  }

  Response headers(HttpHeaders headers, Request request, SecurityContext caller) {
    if (headers.getHeaderString("If-Match") == null) {
      return Response.status(503).build(); // effect: 503 because precondition-absent
    }
    if (headers.getRequestHeader("If-Match").isEmpty()) {
      return Response.status(503).build(); // effect: 503 because precondition-absent
    }
    if (!headers.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE)) {
      return Response.status(503).build(); // effect: 503 because about-content-type
    }
    if (!headers.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)) {
      return Response.status(503).build(); // effect: 503 because about-accept
    }
    if (headers.getLength() > 10) {
      return Response.status(503).build(); // effect: 503 because oversize
    }
    if (!request.getMethod().equals("GET")) {
      return Response.status(503).build(); // effect: 503 because unsupported-method
    }
    return caller.getUserPrincipal() == null
        ? Response.status(503).build() // effect: 503 because unauthenticated
        : Response.ok().build();
  }

  void filter(ContainerRequestContext context) {
    if (context.getHeaderString("Authorization") == null) {
      context.abortWith(Response.status(503).build()); // effect: 503 because unauthenticated
    } else if (context.getMethod().equals("GET")) {
      context.abortWith(Response.status(503).build()); // effect: 503 not-because unauthenticated
    } else if (!context.getMediaType().equals(MediaType.TEXT_HTML_TYPE)) {
      context.abortWith(Response.status(503).build()); // effect: 503 because about-content-type
    } else if (!context.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)) {
      context.abortWith(Response.status(503).build()); // effect: 503 because about-accept
    } else if (context.getLength() > 10) {
      context.abortWith(Response.status(503).build()); // effect: 503 because oversize
    }
  }

  record Item(int age) {}
}
