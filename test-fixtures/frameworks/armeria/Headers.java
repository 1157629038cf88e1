package fixture.frameworks.armeria;

import com.linecorp.armeria.common.ContentDisposition;
import com.linecorp.armeria.common.Cookie;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpHeaders;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.server.ServiceRequestContext;
import java.util.List;
import java.util.Map;

/** Every way to set a header. */
class Headers {
  HttpResponse pairs(int count) {
    return switch (count) {
      case 2 -> HttpResponse.of(ResponseHeaders.of(HttpStatus.FORBIDDEN, "X-A", 1, "X-B", 2)); // effect: 403 +X-A +X-B -X-C
      case 3 -> HttpResponse.of(ResponseHeaders.of(HttpStatus.GONE, "X-A", 1, "X-B", 2, "X-C", 3)); // effect: 410 +X-A +X-B +X-C
      case 4 -> HttpResponse.of(
          ResponseHeaders.of(HttpStatus.CONFLICT, "X-A", 1, "X-B", 2, "X-C", 3, "X-D", 4)); // effect: 409 +X-A +X-D
      default -> HttpResponse.of(ResponseHeaders.of(404)); // effect: 404 -X-A
    };
  }

  HttpResponse bags(int count) {
    return HttpResponse.of(
        ResponseHeaders.builder(HttpStatus.FORBIDDEN) // effect: 403 +X-A +X-B +X-C +X-D +X-E -Allow
            .add(HttpHeaders.of("X-A", "1", "X-B", "2"))
            .set(HttpHeaders.of("X-C", "1", "X-B", "2", "X-A", "1"))
            .setIfAbsent(HttpHeaders.of("X-D", "1", "X-B", "2", "X-A", "1", "X-C", "1"))
            .setObject(HttpHeaders.builder().set("X-E", "1").build())
            .addObject(HttpHeaders.of())
            .build());
  }

  HttpResponse typed(Cookie cookie, ContentDisposition disposition, long when) {
    return HttpResponse.of(
        ResponseHeaders.builder()
            .status(403) // effect: 403 +X-Text +X-Object +X-Int +X-Long +X-Float +X-Double +X-Time +Content-Type +Content-Length +Content-Disposition +Set-Cookie -Allow
            .set("X-Text", "a")
            .setObject("X-Object", 1)
            .setInt("X-Int", 1)
            .setLong("X-Long", 1)
            .setFloat("X-Float", 1)
            .setDouble("X-Double", 1)
            .setTimeMillis("X-Time", when)
            .contentType(MediaType.JSON)
            .contentLength(0)
            .contentDisposition(disposition)
            .cookie(cookie)
            .build());
  }

  HttpResponse added(Cookie cookie, long when) {
    return HttpResponse.of(
        ResponseHeaders.builder(409) // effect: 409 +X-Text +X-Object +X-Int +X-Long +X-Float +X-Double +X-Time +Set-Cookie -X-Gone
            .add("X-Text", "a")
            .addObject("X-Object", 1)
            .addInt("X-Int", 1)
            .addLong("X-Long", 1)
            .addFloat("X-Float", 1)
            .addDouble("X-Double", 1)
            .addTimeMillis("X-Time", when)
            .cookies(cookie)
            .add("X-Gone", "a")
            .removeAndThen("X-Gone")
            .build());
  }

  HttpResponse given(Map<String, String> more) {
    return HttpResponse.of(ResponseHeaders.builder(401).add(more).build()); // ok: the map may hold it // effect: 401 ?
  }

  HttpResponse mutated() {
    ResponseHeaders plain = ResponseHeaders.of(HttpStatus.UNAUTHORIZED); // ok: the copy has it // effect: 401 +WWW-Authenticate
    return HttpResponse.of(plain.withMutations(
        headers -> headers.set(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer")));
  }

  HttpResponse copied() {
    ResponseHeaders plain = ResponseHeaders.of(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
    plain.toBuilder().set(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer").build();
    return HttpResponse.of(plain);
  }

  HttpResponse asHeaders(HttpHeaders headers) {
    var builder = HttpHeaders.builder().set("X-Why", "a").clear().set("X-More", "b");
    if (!headers.contains("X-Why")) {
      builder.remove("X-More");
    }
    return HttpResponse.of(ResponseHeaders.of(builder.set(":status", "403").build())); // effect: none
  }

  HttpResponse known(ServiceRequestContext ctx) {
    ctx.setAdditionalResponseHeader(HttpHeaderNames.of("X-Why"), "locked");
    ctx.addAdditionalResponseHeader("X-More", "a");
    ctx.mutateAdditionalResponseHeaders(headers -> headers.add("Allow", "GET"));
    return HttpResponse.builder()
        .status(405) // effect: 405 +X-Why +X-More +Allow +Set-Cookie
        .cookie(Cookie.ofSecure("a", "b"))
        .cookies(List.of(Cookie.ofSecure("a", "b")))
        .build();
  }
}
