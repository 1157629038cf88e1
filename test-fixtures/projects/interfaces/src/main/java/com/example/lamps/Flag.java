package com.example.lamps;

import jakarta.servlet.http.HttpServletResponse;

/** Has classes without a name. */
public interface Flag {
  void raise(HttpServletResponse response);

  Flag NONE = new Flag() {
    @Override
    public void raise(HttpServletResponse response) {
      response.setHeader("Allow", "GET");
    }
  };
}
