package com.example.topics.web;

import jakarta.ws.rs.NotAuthorizedException;

/** Says how to log in, wherever it is thrown. */
public class LoginException extends NotAuthorizedException {

  public LoginException(String message) {
    super(message, "Bearer realm=\"topics\"");
  }
}
