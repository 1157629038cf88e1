package com.example.store;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers for what its operations throw. */
public class Dispatcher extends HttpServlet {
  private final Operations operations = new Operations();

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      operations.run(request.getMethod(), response);
    } catch (StoreException e) {
      send(response, e);
    }
  }

  private static void send(HttpServletResponse response, StoreException e) throws IOException {
    response.setHeader("Retry-After", "60");
    response.sendError(e.getStatus());
  }
}
