package fixture;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** A text is a text wherever it comes from: it decides which constructor is meant. */
class Texts {
  RuntimeException format(Object name) {
    return new Refusal(String.format("no %s", name), Status.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  RuntimeException valueOf(Object name, Exception cause, String text) {
    return new Refusal(String.valueOf(name), Status.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  RuntimeException join(Object name, Exception cause, String text) {
    return new Refusal(String.join(",", text, text), Status.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  RuntimeException formatted(Object name, Exception cause, String text) {
    return new Refusal(text.formatted(name), Status.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  RuntimeException concat(Object name, Exception cause, String text) {
    return new Refusal(text.concat("x"), Status.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  RuntimeException message(Object name, Exception cause, String text) {
    return new Refusal(cause.getMessage(), Status.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  RuntimeException localizedMessage(Object name, Exception cause, String text) {
    return new Refusal(cause.getLocalizedMessage(), Status.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  /** Two constructors of two parameters: only the argument's type tells them apart. */
  static class Refusal extends WebApplicationException {
    Refusal(String message, Status status) {
      super(message, status);
    }

    Refusal(Throwable cause, Status status) {
      super(Response.status(status).header("WWW-Authenticate", "Bearer").build());
    }
  }
}
