package fixture.frameworks.jetty;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** What handlers do to the response. */
class Effects extends Handler.Abstract {
  private final Request.Handler lambda = (request, response, callback) -> {
    response.setStatus(403); // effect: 403 -Allow
    callback.succeeded();
    return true;
  };

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.setStatus(HttpStatus.METHOD_NOT_ALLOWED_405); // effect: 405 +Allow +Content-Length +X-Text +X-Date +X-Number
    response.getHeaders()
        .put(HttpHeader.ALLOW, "GET")
        .put(HttpHeader.CONTENT_LENGTH, 0)
        .add("X-Text", "a")
        .addCSV("X-Text", "b", "c")
        .putDate("X-Date", 0)
        .addDateField("X-Date", 0)
        .add("X-Number", 1);
    callback.succeeded();
    return true;
  }

  void fields(Response response) {
    HttpFields.Mutable fields = HttpFields.build().put("X-A", "a");
    HttpFields.Mutable copied = HttpFields.build(HttpFields.from(new HttpField("X-B", "b")));
    response.getHeaders()
        .add(fields)
        .add(copied)
        .put(new HttpField(HttpHeader.SERVER, "Server", "s"))
        .computeField("X-C", (name, old) -> new HttpField(name, "c"))
        .ensureField(new HttpField("X-D", "d"));
    response.setStatus(403); // effect: 403 +X-A +X-B +Server +X-C +X-D -Allow
  }

  void taken(Response response) {
    response.getHeaders().put("X-A", "a").put("X-B", "b").remove("X-A");
    response.setStatus(403); // effect: 403 -X-A +X-B
  }

  void cleared(Response response) {
    response.getHeaders().put("X-A", "a").clear();
    response.setStatus(403); // effect: 403 -X-A
  }

  void asked(Response response) {
    if (!response.getHeaders().contains(HttpHeader.WWW_AUTHENTICATE)) {
      response.setStatus(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    } else {
      response.setStatus(401); // ok: it is there // effect: 401 +WWW-Authenticate
    }
  }

  void reset(Response response) {
    response.setStatus(401); // ok: taken back // effect: none
    response.reset();
    response.setStatus(403); // effect: 403
  }

  void written(Response response, ByteBuffer body, Callback callback) {
    response.setStatus(403); // effect: 403 -X-Late
    response.write(true, body, callback);
    response.getHeaders().put("X-Late", "a");
  }

  void sunk(Response response, Callback callback) {
    response.setStatus(409); // effect: 409 -X-Late
    Content.Sink.write(response, true, "no", callback);
    response.getHeaders().put("X-Late", "a");
  }

  void streamed(Request request, Response response, Class<Response> type) {
    Content.Sink.asOutputStream(response);
    Response.asBufferedOutputStream(request, response);
    Response.asBufferedSink(request, response);
    Response.asInContext(response, type);
    Response.as(response, type).setStatus(410); // effect: 410 -Allow
  }

  void errors(Request request, Response response, Callback callback, int kind) {
    switch (kind) {
      case 0 -> Response.writeError(request, response, callback, 403); // effect: 403 -Allow
      case 1 -> Response.writeError(request, response, callback, HttpStatus.GONE_410, "gone"); // effect: 410 -Allow
      case 2 -> Response.writeError(request, response, callback, new BadMessageException(409, "no")); // effect: 409 -Allow
      case 3 -> Response.sendRedirect(request, response, callback, "/start"); // effect: 302 +Location
      default -> Response.sendRedirect(request, response, callback, 303, "/start", true); // effect: 303 +Location
    }
  }

  void cookies(Response response, HttpCookie cookie) {
    Response.addCookie(response, cookie);
    Response.putCookie(response, cookie);
    Response.replaceCookie(response, cookie);
    response.setStatus(403); // effect: 403 +Set-Cookie
  }

  void thrown(int kind) {
    switch (kind) {
      case 0 -> throw new BadMessageException(); // effect: 400
      case 1 -> throw new BadMessageException("no"); // effect: 400
      case 2 -> throw new BadMessageException(413, "too large"); // effect: 413
      case 3 -> throw new HttpException.RuntimeException(404); // effect: 404
      default -> throw new HttpException.IllegalArgumentException(409, "exists"); // effect: 409
    }
  }
}
