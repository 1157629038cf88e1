package com.example.shop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Gate {
  void before(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    Denials.afterChallenge(response); // ok: the status is chosen in the callee
  }

  void behind(HttpServletResponse response) {
    Denials.beforeChallenge(response);
    response.setHeader("WWW-Authenticate", "Bearer");
  }

  void bare(HttpServletResponse response) throws IOException {
    Denials.bare(response);
  }
}
