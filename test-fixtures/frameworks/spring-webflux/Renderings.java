package fixture.webflux;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A view with a status and headers. */
class Renderings {
  @GetMapping("/a")
  Rendering refused() {
    return Rendering.view("login").modelAttribute("why", "no").status(HttpStatus.UNAUTHORIZED).build(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate not-empty to GET
  }

  @GetMapping("/b")
  Mono<Rendering> challenged() {
    return Mono.just(
        Rendering.view("login")
            .status(HttpStatus.UNAUTHORIZED) // ok: a challenge // effect: 401 +WWW-Authenticate -X-None
            .header("WWW-Authenticate", "Bearer")
            .header("X-None")
            .build());
  }

  @GetMapping("/c")
  Rendering bag(HttpHeaders headers) {
    return Rendering.view("login").headers(headers).status(HttpStatus.UNAUTHORIZED).build(); // ok: the bag may hold it // effect: 401 ?
  }

  @GetMapping("/d")
  Rendering elsewhere() {
    return Rendering.redirectTo("/login").build(); // effect: 303 +Location
  }

  @GetMapping("/e")
  Rendering found() {
    return Rendering.view("page").build(); // effect: 200
  }
}
