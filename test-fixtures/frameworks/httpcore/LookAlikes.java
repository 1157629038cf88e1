package fixture.frameworks.httpcore;

import java.util.function.Function;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;

/** The client uses the same types. */
class LookAlikes {
  boolean refused(ClassicHttpResponse response) {
    return response.getCode() == HttpStatus.SC_UNAUTHORIZED; // ok: a comparison // effect: none
  }

  final HttpClientResponseHandler<String> reader = response -> response.getCode() == 405 ? null : "ok"; // ok: a comparison // effect: none

  void request(HttpRequest request) {
    request.setHeader("WWW-Authenticate", "Basic"); // ok: a request // effect: none
  }

  String fake(Function<ClassicHttpResponse, String> client) {
    return client.apply(new BasicClassicHttpResponse(401)); // ok: a fake answer of a client // effect: none
  }
}
