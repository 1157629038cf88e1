package com.example.topics;

import com.example.topics.web.LateResponseException;
import com.example.topics.web.LoginException;
import com.example.topics.web.RestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;

public class Topics {

  @GET
  public String read(boolean known) {
    if (!known) {
      throw new LoginException("who?"); // ok: the exception's constructor sets the challenge
    }
    throw new RestException(Response.Status.NOT_FOUND, "no such topic");
  }

  @DELETE
  public void delete(boolean known, boolean partitioned) {
    if (!known) {
      throw new RestException(Response.Status.UNAUTHORIZED, "who?"); // expect: unauthorized-without-challenge
    }
    if (partitioned) {
      throw new RestException(405, "not while it is partitioned"); // expect: method-not-allowed-for-state
    }
  }

  @POST
  public void create(@Suspended AsyncResponse response) {
    response.resume(new RestException(405, "topics create themselves")); // expect: method-not-allowed-without-allow
  }

  public void late() {
    throw new LateResponseException("who?", Response.Status.UNAUTHORIZED); // ok: its own getResponse sets the header
  }
}
