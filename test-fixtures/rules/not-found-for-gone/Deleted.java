package rules;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

class Deleted {

  @GET
  Response post(@QueryParam("id") String id) {
    Post post = new Post();
    if (post.isDeleted()) {
      return Response.status(404).build(); // expect: not-found-for-gone "410"
    }
    if (!post.isDeleted()) {
      return Response.status(404).build(); // ok: not deleted
    }
    return Response.ok(id).build();
  }

  @DELETE
  Response delete(@QueryParam("id") String id) {
    Post post = new Post();
    if (post.isDeleted() || id.isEmpty()) {
      return Response.status(404).build(); // ok: one of two reasons
    }
    return Response.noContent().build();
  }

  static class Post {
    boolean isDeleted() {
      return true;
    }
  }
}
