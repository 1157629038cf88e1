package com.example.shop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Judged with the callers in other files: a header that they set counts. */
final class Denials {
  static void afterChallenge(HttpServletResponse response) throws IOException {
    response.sendError(401); // ok: its caller sets the header before // effect: 401 ~WWW-Authenticate
  }

  static void beforeChallenge(HttpServletResponse response) {
    response.setStatus(401); // ok: its caller sets the header behind // effect: 401 ~WWW-Authenticate
  }

  static void bare(HttpServletResponse response) throws IOException {
    response.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }
}
