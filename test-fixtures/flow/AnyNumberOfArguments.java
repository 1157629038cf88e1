package flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A method of the project with a last parameter for any number of arguments is followed, whatever their number. */
class AnyNumberOfArguments {

  void none(HttpServletResponse response) throws IOException {
    challenge(response);
    response.sendError(401); // effect: 401 +WWW-Authenticate
  }

  void several(HttpServletResponse response) throws IOException {
    challenge(response, "a", "b");
    response.sendError(401); // effect: 401 +WWW-Authenticate
  }

  void refused(HttpServletResponse response, String name) throws IOException {
    refuse(response, 429, "not with %s and %s", name, name); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
  }

  void unseen(HttpServletResponse response) throws IOException {
    forAll("Allow", response, response);
    response.sendError(405); // effect: 405 ?
  }

  private void challenge(HttpServletResponse response, String... realms) {
    response.setHeader("WWW-Authenticate", "Basic realm=\"" + String.join(" ", realms) + "\"");
  }

  private void refuse(HttpServletResponse response, int status, String text, Object... names) throws IOException {
    response.sendError(status, String.format(text, names));
  }

  private void forAll(String header, HttpServletResponse... responses) {
    for (HttpServletResponse response : responses) {
      response.setHeader(header, "GET");
    }
  }
}
