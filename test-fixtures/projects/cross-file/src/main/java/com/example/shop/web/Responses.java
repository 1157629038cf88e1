package com.example.shop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

final class Responses {
  static void bare(HttpServletResponse response, int status) throws IOException {
    response.sendError(status);
  }

  static void challenged(HttpServletResponse response, int status) throws IOException {
    response.setHeader(Names.CHALLENGE, "Bearer");
    response.sendError(status);
  }

  static void refuse(HttpServletResponse response) throws IOException {
    response.sendError(Names.REFUSED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }
}
