package fixture.reactive;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

class Annotated {
  @GET
  @ResponseStatus(404) // effect: 404 -Allow
  String missing() {
    return "nothing here";
  }

  @GET
  @ResponseStatus(405) // effect: 405 +Allow
  @ResponseHeader(name = "Allow", value = "PUT")
  String readOnly() {
    return "not this way";
  }

  @ServerExceptionMapper
  RestResponse<String> violated(ConstraintViolationException e) {
    return RestResponse.status(400, "invalid"); // expect: bad-request-for-semantic-validation // effect: 400 because bean-validation
  }

  @ServerExceptionMapper(IllegalStateException.class)
  Response illegal() {
    return Response.status(409).build(); // effect: 409
  }

  @ServerRequestFilter
  Response filter(ContainerRequestContext request) {
    return Response.status(403).build(); // effect: 403
  }
}
