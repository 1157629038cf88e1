package fixture.frameworks.pekko;

import java.util.List;
import org.apache.pekko.http.javadsl.marshalling.Marshaller;
import org.apache.pekko.http.javadsl.model.AttributeKey;
import org.apache.pekko.http.javadsl.model.ContentRange;
import org.apache.pekko.http.javadsl.model.HttpEntities;
import org.apache.pekko.http.javadsl.model.HttpHeader;
import org.apache.pekko.http.javadsl.model.HttpMethods;
import org.apache.pekko.http.javadsl.model.HttpProtocols;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.MediaRanges;
import org.apache.pekko.http.javadsl.model.StatusCodes;
import org.apache.pekko.http.javadsl.model.headers.Accept;
import org.apache.pekko.http.javadsl.model.headers.Allow;
import org.apache.pekko.http.javadsl.model.headers.HttpChallenge;
import org.apache.pekko.http.javadsl.model.headers.HttpCredentials;
import org.apache.pekko.http.javadsl.model.headers.ProductVersion;
import org.apache.pekko.http.javadsl.model.headers.ProxyAuthenticate;
import org.apache.pekko.http.javadsl.model.headers.RangeUnits;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;
import org.apache.pekko.http.javadsl.model.headers.RetryAfter;
import org.apache.pekko.http.javadsl.model.headers.Server;
import org.apache.pekko.http.javadsl.model.headers.WWWAuthenticate;
import org.apache.pekko.http.javadsl.server.AllDirectives;
import org.apache.pekko.http.javadsl.server.Route;

/** Responses are immutable; routes answer with them. */
class Effects extends AllDirectives {
  HttpResponse headers(HttpChallenge challenge) {
    return HttpResponse.create()
        .withStatus(403) // effect: 403 +X-A +X-B +WWW-Authenticate +Proxy-Authenticate +Allow +Accept -X-Gone
        .addHeader(RawHeader.create("X-A", "a"))
        .addHeader(HttpHeader.parse("X-B", "b"))
        .addHeader(WWWAuthenticate.create(challenge))
        .addHeader(ProxyAuthenticate.create(challenge))
        .addHeader(Allow.create(HttpMethods.GET, HttpMethods.HEAD))
        .addHeader(Accept.create(MediaRanges.ALL_TEXT))
        .addHeader(RawHeader.create("X-Gone", "a"))
        .removeHeader("X-Gone");
  }

  HttpResponse range(long length) {
    return HttpResponse.create()
        .withStatus(416) // ok: the length is said // effect: 416 +Content-Range
        .addHeader(org.apache.pekko.http.javadsl.model.headers.ContentRange.create(
            RangeUnits.BYTES, ContentRange.createUnsatisfiable(length)));
  }

  HttpResponse busy() {
    return HttpResponse.create().withStatus(429).addHeader(RetryAfter.create(60L)); // ok: says when // effect: 429 +Retry-After
  }

  HttpResponse others(AttributeKey<String> key) {
    return HttpResponse.create()
        .withStatus(StatusCodes.GONE) // effect: 410 -Allow
        .withEntity("gone")
        .withProtocol(HttpProtocols.HTTP_1_1)
        .addAttribute(key, "a")
        .removeAttribute(key)
        .addCredentials(HttpCredentials.createOAuth2BearerToken("a"))
        .transformEntityDataBytes(null);
  }

  HttpResponse many(List<HttpHeader> headers) {
    return HttpResponse.create().withStatus(401).addHeaders(headers); // ok: it may be among them // effect: 401 ?
  }

  HttpResponse all() {
    return HttpResponse.create()
        .addHeader(RawHeader.create("X-A", "a"))
        .withStatus(403) // effect: 403 -X-A
        .withHeaders(null);
  }

  HttpResponse some() {
    return HttpResponse.create().withStatus(401).addHeader(Server.create(ProductVersion.create("s", "1"))); // ok: a header of a kind not known here // effect: 401 ?
  }

  Route routes(Marshaller<String, org.apache.pekko.http.javadsl.model.RequestEntity> text, List<HttpHeader> more) {
    return concat(
        path("a", () -> get(() -> complete(StatusCodes.FORBIDDEN))), // effect: 403 -Allow
        pathPrefix("b", () -> concat(
            pathEnd(() -> post(() -> complete(StatusCodes.CONFLICT, "exists"))), // effect: 409 -Allow
            head(() -> complete(StatusCodes.GONE, HttpEntities.create("gone"))), // effect: 410 -Allow
            put(() -> complete(StatusCodes.LOCKED, "a", text)))), // effect: 423 -Allow
        concat(
            patch(() -> complete(StatusCodes.UNAUTHORIZED, more, HttpEntities.create("no"))), // ok: among those // effect: 401 ?
            delete(() -> complete(StatusCodes.UNAUTHORIZED, more, "no", text)), // ok: among those // effect: 401 ?
            options(() -> complete(HttpResponse.create().withStatus(404))), // effect: 404 -Allow
            pathEndOrSingleSlash(() -> complete(StatusCodes.get(400))))); // effect: 400 -Allow
  }

  Route around(List<HttpHeader> more) {
    return concat(
        respondWithHeader(
            Allow.create(HttpMethods.GET),
            () -> path("a", () -> complete(StatusCodes.METHOD_NOT_ALLOWED))), // ok: set around it // effect: 405 +Allow
        respondWithDefaultHeader(
            RawHeader.create("X-A", "a"), () -> complete(StatusCodes.FORBIDDEN)), // effect: 403 +X-A
        concat(
            respondWithHeaders(more, () -> complete(StatusCodes.UNAUTHORIZED)), // ok: among those // effect: 401 ?
            respondWithDefaultHeaders(more, () -> complete(StatusCodes.CONFLICT)))); // effect: 409 ?
  }

  Route custom(boolean gone) {
    return gone
        ? complete(StatusCodes.custom(410, "Gone", "gone")) // effect: 410
        : complete(StatusCodes.custom(StatusCodes.CONFLICT.intValue(), "Conflict", "no", false, true)); // effect: 409
  }
}
