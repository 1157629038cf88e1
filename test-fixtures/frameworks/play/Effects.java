package fixture.frameworks.play;

import static play.mvc.Results.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.stream.javadsl.Source;
import org.apache.pekko.util.ByteString;
import play.http.HttpEntity;
import play.mvc.Controller;
import play.mvc.Http;
import play.mvc.Result;
import play.mvc.StatusHeader;

/** How results are made. */
class Effects extends Controller {
  Result shortcut(int kind) {
    return switch (kind) {
      case 0 -> badRequest("no"); // effect: 400 -Allow
      case 1 -> paymentRequired(); // effect: 402 // expect: payment-required-without-payment
      case 2 -> forbidden("no"); // effect: 403 -Allow
      case 3 -> notFound(); // effect: 404 -Allow
      case 4 -> notAcceptable(); // effect: 406 // expect: not-acceptable-without-negotiation
      case 5 -> preconditionRequired("If-Match"); // effect: 428
      case 6 -> requestHeaderFieldsTooLarge(); // effect: 431 // expect: header-fields-too-large-without-header
      case 7 -> internalServerError(); // effect: 500
      case 8 -> networkAuthenticationRequired(); // effect: 511
      case 9 -> ok("yes"); // effect: 200
      case 10 -> created(); // effect: 201
      default -> noContent(); // effect: 204
    };
  }

  Result moved(int kind) {
    return switch (kind) {
      case 0 -> movedPermanently("/a"); // effect: 301 +Location
      case 1 -> found("/a"); // effect: 302 +Location
      case 2 -> seeOther("/a"); // effect: 303 +Location
      case 3 -> redirect("/a", Map.of()); // effect: 303 +Location
      case 4 -> temporaryRedirect("/a"); // effect: 307 +Location
      default -> permanentRedirect("/a"); // effect: 308 +Location
    };
  }

  Result byStatus(boolean gone) {
    return gone ? status(GONE, "gone") : status(Http.Status.CONFLICT); // effect: 410 -Allow; 409 -Allow
  }

  Result created(HttpEntity body, Map<String, String> headers, int kind) {
    return switch (kind) {
      case 0 -> new Result(403); // effect: 403 -Allow
      case 1 -> new Result(404, body); // effect: 404 -Allow
      case 2 -> new Result(409, headers); // effect: 409 ?
      default -> new Result(410, "Gone", headers, body); // effect: 410 ?
    };
  }

  Result headers() {
    return forbidden() // effect: 403 +X-A +X-B +X-C +X-D +X-E +X-F +X-G +Content-Type +Set-Cookie -X-Gone -Allow
        .withHeader("X-A", "a")
        .withHeaders("X-B", "b")
        .withHeaders("X-C", "c", "X-D", "d")
        .withHeaders("X-E", "e", "X-F", "f", "X-G", "g")
        .withHeader("X-Gone", "a")
        .withoutHeader("X-Gone")
        .withCookies(Http.Cookie.builder("a", "b").build())
        .as("text/plain");
  }

  Result array(String... pairs) {
    return unauthorized().withHeaders(pairs); // ok: it may be among them // effect: 401 ?
  }

  Result discarded() {
    return forbidden().discardingCookie("a"); // effect: 403 +Set-Cookie
  }

  Result kept(Http.Request request, Http.Session session, Http.Flash flash) {
    return forbidden() // effect: 403 +X-Why -Allow
        .withHeader("X-Why", "locked")
        .withSession(session)
        .withNewSession()
        .addingToSession(request, "a", "b")
        .removingFromSession(request, "a")
        .withFlash(flash)
        .withNewFlash()
        .flashing("a", "b")
        .removingFromFlash("a");
  }

  Result language(
      play.i18n.Lang lang, play.i18n.MessagesApi messages, play.libs.typedmap.TypedKey<String> key, Result result) {
    return forbidden().withLang(lang, messages).withoutLang(messages) // effect: 403 -Allow
        .withAttrs(result.attrs()).addAttr(key, "a").removeAttr(key);
  }

  Result body(File file, Path path, InputStream in, byte[] bytes, JsonNode json, HttpEntity entity, int kind) {
    StatusHeader gone = status(410); // effect: 410 -Allow
    return switch (kind) {
      case 0 -> gone.sendBytes(bytes);
      case 1 -> gone.sendByteString(ByteString.emptyByteString());
      case 2 -> gone.sendEntity(entity);
      case 3 -> gone.sendFile(file);
      case 4 -> gone.sendInputStream(in);
      case 5 -> gone.sendJson(json);
      case 6 -> gone.sendPath(path);
      case 7 -> gone.sendResource("a");
      case 8 -> gone.chunked(Source.empty());
      default -> gone.streamed(Source.empty(), Optional.empty(), Optional.empty());
    };
  }

  CompletionStage<Result> later(CompletionStage<String> found) {
    return found
        .thenApply(text -> ok(text)) // effect: 200
        .exceptionally(failure -> forbidden("no")); // effect: 403 -Allow
  }

  CompletionStage<Result> now() {
    return CompletableFuture.completedFuture(notFound()); // effect: 404 -Allow
  }
}
