package fixture.frameworks.restlet;

import java.util.Date;
import java.util.List;
import java.util.Set;
import org.restlet.Request;
import org.restlet.Response;
import org.restlet.Restlet;
import org.restlet.Uniform;
import org.restlet.data.CacheDirective;
import org.restlet.data.ChallengeRequest;
import org.restlet.data.ChallengeScheme;
import org.restlet.data.Header;
import org.restlet.data.Method;
import org.restlet.data.Status;
import org.restlet.routing.Filter;

/** The live response outside of resources: what sets its status and headers. */
class Effects extends Restlet {
  @Override
  public void handle(Request request, Response response) {
    response.setStatus(Status.CLIENT_ERROR_UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void statuses(Response response, int choice, Throwable cause) {
    switch (choice) {
      case 0 -> response.setStatus(Status.CLIENT_ERROR_METHOD_NOT_ALLOWED); // expect: method-not-allowed-without-allow // effect: 405 -Allow
      case 1 -> response.setStatus(Status.CLIENT_ERROR_TOO_MANY_REQUESTS, "slow"); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
      case 2 -> response.setStatus(Status.CLIENT_ERROR_PROXY_AUTHENTIFICATION_REQUIRED); // expect: proxy-authentication-without-challenge // effect: 407 -Proxy-Authenticate
      case 3 -> response.setStatus(new Status(418, "tea")); // expect: teapot-status // effect: 418
      case 4 -> response.setStatus(Status.valueOf(419), cause); // expect: unregistered-status // effect: 419
      case 5 -> response.setStatus(new Status(Status.CLIENT_ERROR_CONFLICT, "taken")); // effect: 409
      case 6 -> response.setStatus(Status.valueOf(Status.CLIENT_ERROR_GONE.getCode())); // effect: 410
      default -> response.setStatus(Status.SERVER_ERROR_INTERNAL, cause, "oh"); // effect: 500
    }
  }

  void challenged(Response response, boolean added) {
    if (added) {
      response.getChallengeRequests().add(new ChallengeRequest(ChallengeScheme.HTTP_BASIC, "a"));
    } else {
      response.setChallengeRequests(List.of(new ChallengeRequest(ChallengeScheme.HTTP_BASIC, "a")));
    }
    response.setStatus(Status.CLIENT_ERROR_UNAUTHORIZED); // ok: a challenge // effect: 401 +WWW-Authenticate
  }

  void proxy(Response response, boolean added) {
    if (added) {
      response.getProxyChallengeRequests().add(new ChallengeRequest(ChallengeScheme.HTTP_BASIC, "a"));
    } else {
      response.setProxyChallengeRequests(List.of(new ChallengeRequest(ChallengeScheme.HTTP_BASIC, "a")));
    }
    response.setStatus(new Status(407)); // ok: a challenge // effect: 407 +Proxy-Authenticate
  }

  void allowed(Response response, boolean added) {
    if (added) {
      response.getAllowedMethods().add(Method.GET);
    } else {
      response.setAllowedMethods(Set.of(Method.GET));
    }
    response.setStatus(Status.CLIENT_ERROR_METHOD_NOT_ALLOWED); // ok: lists them // effect: 405 +Allow
  }

  void slow(Response response, Date when, List<CacheDirective> directives) {
    response.setRetryAfter(when);
    response.setCacheDirectives(directives);
    response.getCacheDirectives().add(CacheDirective.noStore());
    response.setStatus(Status.CLIENT_ERROR_TOO_MANY_REQUESTS); // ok: says when // effect: 429 +Retry-After +Cache-Control
  }

  void extensions(Response response) {
    response.getHeaders().set("X-A", "a");
    response.getHeaders().set("X-B", "b", true);
    response.getHeaders().add("X-C", "c");
    response.getHeaders().add(new Header("X-D", "d"));
    response.setStatus(Status.CLIENT_ERROR_CONFLICT); // effect: 409 +X-A +X-B +X-C +X-D
  }

  void elsewhere(Response response, int choice) {
    switch (choice) {
      case 0 -> response.redirectPermanent("/a"); // effect: 301 +Location
      case 1 -> response.redirectSeeOther("/a"); // effect: 303 +Location
      case 2 -> response.redirectTemporary("/a"); // effect: 307 +Location
      default -> {
        response.setLocationRef("/a");
        response.setStatus(Status.SUCCESS_CREATED); // effect: 201 +Location
      }
    }
  }

  void committed(Response response) {
    response.setStatus(Status.CLIENT_ERROR_UNAUTHORIZED); // effect: 401 -WWW-Authenticate // expect: two-statuses
    response.commit();
    response.setStatus(Status.CLIENT_ERROR_FORBIDDEN); // ok: the response has left // effect: none
  }

  final Uniform lambda = (request, response) -> response.setStatus(Status.CLIENT_ERROR_GONE); // effect: 410 -Allow

  static class Quota extends Filter {
    @Override
    protected int beforeHandle(Request request, Response response) {
      response.setStatus(Status.CLIENT_ERROR_TOO_MANY_REQUESTS); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
      return STOP;
    }

    @Override
    protected int doHandle(Request request, Response response) {
      response.setStatus(Status.CLIENT_ERROR_FORBIDDEN); // effect: 403
      return STOP;
    }
  }
}
