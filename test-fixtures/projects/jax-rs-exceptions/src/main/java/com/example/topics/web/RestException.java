package com.example.topics.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Carries the response that its constructor builds. */
public class RestException extends WebApplicationException {

  public RestException(Response.Status status, String message) {
    this(status.getStatusCode(), message);
  }

  public RestException(int code, String message) {
    super(message, Response.status(code, message).entity(message).type("text/plain").build());
  }
}
