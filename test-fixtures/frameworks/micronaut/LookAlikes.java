package fixture.frameworks.micronaut;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import java.util.Map;

/** Statuses that are read, compared or told, but not sent. */
@Controller
class LookAlikes {
  private static final Map<HttpStatus, String> TEXTS = Map.of(HttpStatus.UNAUTHORIZED, "who?"); // ok: a table // effect: none

  @Get
  @Header(name = "WWW-Authenticate", value = "Basic")
  String text(HttpResponse<?> other) {
    if (other.getStatus() == HttpStatus.UNAUTHORIZED || other.code() == 405) { // ok: a comparison // effect: none
      return TEXTS.get(HttpStatus.METHOD_NOT_ALLOWED); // ok: a key // effect: none
    }
    return HttpStatus.TOO_MANY_REQUESTS.getReason(); // ok: names a status // effect: none
  }

  HttpResponse<?> passedOn(HttpResponse<?> other) {
    return HttpResponse.status(other.status()); // ok: another server's status // effect: none
  }

  HttpRequest<?> request() {
    return HttpRequest.GET("/").header("WWW-Authenticate", "Basic"); // ok: a request // effect: none
  }
}
