package fixture.jaxrs;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

class HeaderMaps {
  Response live() {
    Response response = Response.status(403).header("Z", "0").build(); // effect: 403 +A +B +C +D +E +F -G -Z
    response.getHeaders().add("A", "1");
    response.getHeaders().addFirst("B", "1");
    response.getHeaders().addAll("C", "1", "2");
    response.getMetadata().putSingle("D", "1");
    response.getMetadata().put("E", List.of("1"));
    response.getMetadata().putIfAbsent("F", List.of("1"));
    response.getHeaders().remove("Z");
    return response;
  }

  Response cleared() {
    Response response = Response.status(403).header("A", "1").build(); // effect: 403 -A
    response.getHeaders().clear();
    return response;
  }

  Response tested(Response upstream) {
    Response response = Response.status(403).header("B", "2").replaceAll(upstream.getHeaders()).build(); // effect: 403 +A ?
    if (!response.getHeaders().containsKey("A")) {
      response.getHeaders().add("A", "1");
    }
    return response;
  }

  Response bags(MultivaluedMap<String, Object> unknown) {
    MultivaluedMap<String, Object> known = new MultivaluedHashMap<>();
    known.putSingle("A", "1");
    MultivaluedMap<String, Object> copy = new MultivaluedHashMap<>(unknown);
    Response response = Response.status(403).build(); // effect: 403 +A ?
    response.getHeaders().putAll(known);
    response.getHeaders().putAll(copy);
    return Response.fromResponse(response).build();
  }
}
