package rules;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

class Exports {

  @GET
  Response export(@Context HttpHeaders headers) {
    List<MediaType> wanted = headers.getAcceptableMediaTypes();
    List<MediaType> known = wanted.stream().filter(type -> type.isCompatible(MediaType.TEXT_PLAIN_TYPE)).toList();
    if (known.isEmpty()) {
      return Response.status(415).build(); // expect: unsupported-media-type-for-accept "406"
    }
    return Response.ok("a,b").build();
  }

  @POST
  Response read(@Context HttpHeaders headers) {
    if (!MediaType.TEXT_PLAIN_TYPE.isCompatible(headers.getMediaType())) {
      return Response.status(415).build(); // expect: unsupported-media-type-without-accept
    }
    return Response.noContent().build();
  }

  @PUT
  Response write(@HeaderParam("Content-Type") String type) {
    List<String> acceptedTypes = List.of("text/plain");
    if (!acceptedTypes.contains(type)) {
      return Response.status(415).build(); // expect: unsupported-media-type-without-accept
    }
    return Response.noContent().build();
  }
}
