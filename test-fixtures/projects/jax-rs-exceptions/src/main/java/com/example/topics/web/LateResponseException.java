package com.example.topics.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Builds its response when it is asked for it. */
public class LateResponseException extends WebApplicationException {

  private final Response.Status status;

  public LateResponseException(String message, Response.Status status) {
    super(message, status);
    this.status = status;
  }

  @Override
  public Response getResponse() {
    return Response.status(status).header("WWW-Authenticate", "Bearer").build(); // ok: whoever throws it chooses the status
  }
}
