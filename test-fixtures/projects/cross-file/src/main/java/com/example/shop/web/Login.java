package com.example.shop.web;

import com.example.shop.model.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The callee's file decides headers, the caller's file the status: the place is the caller's. */
class Login {
  void bare(HttpServletResponse response) throws IOException {
    Responses.bare(response, 401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void challenged(HttpServletResponse response) throws IOException {
    Responses.challenged(response, 401); // ok: the callee sets it // effect: 401 +WWW-Authenticate
  }

  void callee(HttpServletResponse response) throws IOException {
    Responses.refuse(response); // ok: the callee chose the status and is told so there
  }

  void enumConstant(HttpServletResponse response) throws IOException {
    response.sendError(Refusal.NO_TOKEN.status()); // expect: unauthorized-without-challenge // effect: 401
  }

  void enumConstantAfterIt(HttpServletResponse response) throws IOException {
    response.sendError(Refusal.NO_RIGHT.status()); // ok: 403 // effect: 403
  }

  void constants(HttpServletResponse response) throws IOException {
    response.setHeader(Names.CHALLENGE, "Bearer");
    response.sendError(Names.REFUSED); // ok: a header name of another file // effect: 401 +WWW-Authenticate
  }
}
