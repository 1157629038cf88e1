package com.example.shop;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

public class LoginException extends ResponseStatusException {
  public LoginException() {
    super(HttpStatus.UNAUTHORIZED, "who?"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }
}
