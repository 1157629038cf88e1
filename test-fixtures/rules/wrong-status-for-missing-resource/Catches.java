package fixture;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.NoSuchElementException;
import java.util.StringTokenizer;

class Catches {

  private Users users;

  @DELETE
  public Response delete(@PathParam("name") String name) {
    try {
      users.delete(name);
      return Response.noContent().build();
    } catch (UserNotFoundException e) {
      return Response.status(400).build(); // expect: wrong-status-for-missing-resource "catch (UserNotFoundException e)"
    }
  }

  @PUT
  public Response invite(@PathParam("name") String name, Invitation invitation) {
    try {
      users.invite(name, invitation);
      return Response.noContent().build();
    } catch (UserNotFoundException e) {
      return Response.status(400).build(); // ok: may be one that the content mentions
    }
  }

  @PUT
  public Response order(String text) {
    try {
      StringTokenizer words = new StringTokenizer(text);
      return Response.ok(words.nextToken() + words.nextToken()).build();
    } catch (NoSuchElementException e) {
      return Response.status(400).build(); // ok: the text has fewer words
    }
  }

  static class UserNotFoundException extends RuntimeException {}

  record Invitation(String guest) {}

  interface Users {
    void delete(String name);

    void invite(String name, Invitation invitation);
  }
}
