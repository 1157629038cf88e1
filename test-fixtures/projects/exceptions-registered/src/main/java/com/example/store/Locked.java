package com.example.store;

import io.javalin.http.HttpResponseException;

/** What has a handler of its own leaves as that handler says. */
public class Locked extends HttpResponseException {
  public Locked() {
    super(405, "locked"); // ok: its handler answers // effect: none
  }
}
