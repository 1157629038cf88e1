package com.example.lamps;

import jakarta.servlet.http.HttpServletResponse;

/** A response is handed to an interface: the class behind it tells what becomes of it. */
class Switch {
  private final Signals signals;
  private final Flag flag;

  Switch(Signals signals, Flag flag) {
    this.signals = signals;
    this.flag = flag;
  }

  void harmless(HttpServletResponse response) {
    signals.before(response);
    response.setStatus(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate +Vary
  }

  void challenged(HttpServletResponse response) {
    signals.refuse(response, 401); // ok: the class behind it sets the challenge // effect: 401 +WWW-Authenticate
  }

  void bare(HttpServletResponse response) {
    signals.refuse(response, 405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void nameless(HttpServletResponse response) {
    flag.raise(response);
    response.setStatus(405); // ok: nobody knows which flag it is // effect: 405 ~Allow ?
  }
}
