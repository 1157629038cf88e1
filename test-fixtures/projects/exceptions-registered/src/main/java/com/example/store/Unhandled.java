package com.example.store;

import io.javalin.http.HttpResponseException;

/** Nobody answers for this one but the framework. */
public class Unhandled extends HttpResponseException {
  public Unhandled() {
    super(405, "unhandled"); // expect: method-not-allowed-without-allow
  }
}
