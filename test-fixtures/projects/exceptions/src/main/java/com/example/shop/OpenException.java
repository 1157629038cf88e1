package com.example.shop;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Whoever throws it can give it a header. */
public class OpenException extends ResponseStatusException {
  private final HttpHeaders extra = new HttpHeaders();

  public OpenException() {
    super(HttpStatus.UNAUTHORIZED, "who?"); // ok: a header may be added before it is thrown // effect: 401 ~WWW-Authenticate
  }

  public OpenException with(String name, String value) {
    extra.set(name, value);
    return this;
  }

  @Override
  public HttpHeaders getHeaders() {
    return extra;
  }
}
