package com.example.lamps;

import jakarta.servlet.http.HttpServletResponse;

class LampSignals implements Signals {
  @Override
  public void before(HttpServletResponse response) {
    response.setHeader("Vary", "Accept");
  }

  @Override
  public void refuse(HttpServletResponse response, int status) {
    response.setHeader("WWW-Authenticate", "Lamp");
    response.setStatus(status);
  }
}
