package fixture.constants;

import static com.google.common.net.HttpHeaders.RETRY_AFTER;
import static java.net.HttpURLConnection.HTTP_BAD_METHOD;
import static org.apache.hc.core5.http.HttpStatus.*;

import jakarta.ws.rs.core.Response;
import java.net.HttpURLConnection;
import org.apache.http.HttpHeaders;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/** The same constants without their types, and in the calls of JAX-RS. */
class StaticallyImported {
  Response named(boolean asXhr) {
    Response.ResponseBuilder builder = Response.status(HttpStatus.UNAUTHORIZED_401); // ok: sometimes // effect: 401 ~WWW-Authenticate
    if (!asXhr) {
      builder.header(HttpHeader.WWW_AUTHENTICATE.asString(), "Basic");
    }
    return builder.build();
  }

  Response byName() {
    return Response.status(HTTP_BAD_METHOD).header(HttpHeaders.ALLOW, "GET").build(); // effect: 405 +Allow
  }

  Response onDemand() {
    return Response.status(SC_TOO_MANY_REQUESTS).header(RETRY_AFTER, 1).build(); // effect: 429 +Retry-After
  }

  Response bare() {
    return Response.status(HttpURLConnection.HTTP_BAD_METHOD).build(); // expect: method-not-allowed-without-allow
  }

  boolean isRefusal(HttpURLConnection connection) throws java.io.IOException {
    return connection.getResponseCode() == HTTP_BAD_METHOD; // ok: a client reads it // effect: none
  }
}
