package fixture.frameworks.reactornetty;

import io.netty.handler.codec.http.HttpResponseStatus;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServerResponse;

/** A client reads statuses; a server may ask its own. */
class LookAlikes {
  Mono<String> client(HttpClient client) {
    return client.get().uri("/a").responseSingle(
        (response, body) -> response.status().code() == 401 // ok: a client reads
            ? Mono.error(new IllegalStateException())
            : body.asString());
  }

  boolean isRefused(HttpServerResponse response) {
    return response.status() == HttpResponseStatus.UNAUTHORIZED; // ok: a question
  }
}
