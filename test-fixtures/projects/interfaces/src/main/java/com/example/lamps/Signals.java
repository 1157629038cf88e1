package com.example.lamps;

import jakarta.servlet.http.HttpServletResponse;

public interface Signals {
  void before(HttpServletResponse response);

  void refuse(HttpServletResponse response, int status);
}
