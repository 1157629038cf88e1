package com.example.graphs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class GraphController {
  ModelAndView handle(HttpServletRequest request, HttpServletResponse response) throws GraphException {
    if (request.getMethod().equals("PUT")) {
      response.setHeader("Allow", "GET");
      throw new GraphException(405, "no"); // ok: the header is on the response // effect: 405 +Allow
    }
    throw new GraphException(405, "no"); // expect: method-not-allowed-without-allow // effect: 405 -Allow ~Content-Type
  }
}
