package com.example.gate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Behind the filter. */
class Gateway {
  void proxy(HttpServletResponse response) throws IOException {
    response.sendError(407); // ok: the filter sets the challenge on every response // effect: 407 ~Proxy-Authenticate
  }

  void upgrade(HttpServletResponse response) throws IOException {
    response.sendError(426); // effect: 426 -Upgrade // expect: upgrade-required-on-success
  }
}
