package fixture.frameworks.restlet;

import java.util.List;
import java.util.Set;
import org.restlet.data.ChallengeRequest;
import org.restlet.data.ChallengeScheme;
import org.restlet.data.Method;
import org.restlet.data.Status;
import org.restlet.representation.Representation;
import org.restlet.resource.Delete;
import org.restlet.resource.Get;
import org.restlet.resource.Options;
import org.restlet.resource.Patch;
import org.restlet.resource.Post;
import org.restlet.resource.Put;
import org.restlet.resource.ResourceException;
import org.restlet.resource.ServerResource;

/** A resource sets the status of its response, or throws it. */
class Resources extends ServerResource {
  @Get
  public String read() {
    setStatus(Status.CLIENT_ERROR_UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    return "no";
  }

  @Post
  public void create() {
    getResponse().setStatus(Status.CLIENT_ERROR_UNAUTHORIZED, "no"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  @Put
  public void replace() {
    setStatus(Status.CLIENT_ERROR_METHOD_NOT_ALLOWED); // ok: the resource lists them // effect: 405 +Allow
  }

  @Patch
  public void change() {
    getResponse().setStatus(Status.CLIENT_ERROR_METHOD_NOT_ALLOWED); // ok: the resource lists them // effect: 405 +Allow
  }

  @Delete
  public void remove() {
    throw new ResourceException(Status.CLIENT_ERROR_METHOD_NOT_ALLOWED); // ok: the resource lists them // effect: 405
  }

  @Options
  public void ask(boolean mine) {
    if (mine) {
      doError(Status.CLIENT_ERROR_TOO_MANY_REQUESTS); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
    } else {
      doError(Status.CLIENT_ERROR_UNAUTHORIZED, "no"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
  }

  void thrown(int choice, Throwable cause) {
    switch (choice) {
      case 0: throw new ResourceException(Status.CLIENT_ERROR_UNAUTHORIZED, "no"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
      case 1: throw new ResourceException(418); // expect: teapot-status // effect: 418
      case 2: throw new ResourceException(449, "retry"); // expect: unregistered-status // effect: 449
      default: throw new ResourceException(cause); // effect: 500
    }
  }

  void challenged(boolean added) {
    if (added) {
      getChallengeRequests().add(new ChallengeRequest(ChallengeScheme.HTTP_BASIC, "a"));
    } else {
      setChallengeRequests(List.of(new ChallengeRequest(ChallengeScheme.HTTP_BASIC, "a")));
    }
    throw new ResourceException(Status.CLIENT_ERROR_UNAUTHORIZED); // ok: the response keeps its challenge // effect: 401 +WWW-Authenticate
  }

  void proxy() {
    setProxyChallengeRequests(List.of(new ChallengeRequest(ChallengeScheme.HTTP_BASIC, "a")));
    setAllowedMethods(Set.of(Method.GET));
    setLocationRef("/a");
    setStatus(new Status(407)); // ok: a challenge // effect: 407 +Proxy-Authenticate +Allow +Location
  }

  void elsewhere(int choice) {
    switch (choice) {
      case 0 -> redirectPermanent("/a"); // effect: 301 +Location
      case 1 -> redirectSeeOther("/a"); // effect: 303 +Location
      default -> redirectTemporary("/a"); // effect: 307 +Location
    }
  }

  void committed() {
    setStatus(Status.CLIENT_ERROR_GONE); // effect: 410 // expect: two-statuses
    commit();
    setStatus(Status.CLIENT_ERROR_FORBIDDEN); // ok: the response has left // effect: none
  }

  @Override
  protected Representation get() {
    setStatus(Status.CLIENT_ERROR_CONFLICT); // effect: 409 // expect: conflict-on-safe-method
    return null;
  }

  @Override
  protected Representation post(Representation entity) {
    setStatus(Status.CLIENT_ERROR_CONFLICT); // effect: 409
    return null;
  }

  @Override
  protected Representation put(Representation entity) {
    setStatus(Status.CLIENT_ERROR_CONFLICT); // effect: 409
    return null;
  }

  @Override
  protected Representation patch(Representation entity) {
    setStatus(Status.CLIENT_ERROR_CONFLICT); // effect: 409
    return null;
  }

  @Override
  protected Representation delete() {
    setStatus(Status.CLIENT_ERROR_CONFLICT); // effect: 409
    return null;
  }

  @org.restlet.resource.Status(401) // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  static class NoTokenException extends RuntimeException {
  }
}
