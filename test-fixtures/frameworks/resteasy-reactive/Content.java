package fixture;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

class Content {

  RestResponse<String> fine(boolean text) {
    return text ? RestResponse.ok("x") : RestResponse.ok(); // effect: 200 not-empty
  }

  RestResponse<String> bare() {
    return RestResponse.status(Status.NOT_FOUND); // effect: 404 empty
  }

  RestResponse<String> told() {
    return RestResponse.status(Status.NOT_FOUND, "none"); // effect: 404 not-empty
  }

  RestResponse<String> reason() {
    return RestResponse.status(404, "none"); // effect: 404 empty
  }

  RestResponse<Object> created() {
    return ResponseBuilder.create(404, "a reason").build(); // effect: 404 empty
  }

  RestResponse<Object> built() {
    return ResponseBuilder.create(404).entity("none").build(); // effect: 404 not-empty
  }
}
