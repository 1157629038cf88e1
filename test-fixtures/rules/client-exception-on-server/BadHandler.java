package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.client.HttpClientErrorException;

class BadHandler {

  @GetMapping("/a")
  String thrown() {
    throw new HttpClientErrorException(HttpStatus.UNAUTHORIZED); // expect: client-exception-on-server "sent as 500, not as 401"
  }

  @GetMapping("/b")
  String worded(boolean known) {
    if (!known) {
      throw new HttpClientErrorException("no", HttpStatus.NOT_FOUND, "none", null, null, null); // expect: client-exception-on-server
    }
    return "b";
  }

  @GetMapping("/c")
  String created() {
    throw HttpClientErrorException.create(HttpStatus.CONFLICT, "taken", null, null, null); // expect: client-exception-on-server
  }

  @GetMapping("/d")
  String createdWithMessage() {
    throw HttpClientErrorException.create("no", HttpStatus.CONFLICT, "taken", null, null, null); // expect: client-exception-on-server
  }

  @GetMapping("/e")
  String server() {
    if (hashCode() == 0) {
      throw new org.springframework.web.client.HttpServerErrorException("no", HttpStatus.BAD_GATEWAY, "none", null, null, null);
    }
    throw new org.springframework.web.client.HttpServerErrorException(HttpStatus.BAD_GATEWAY); // ok: no 4xx is claimed
  }
}
