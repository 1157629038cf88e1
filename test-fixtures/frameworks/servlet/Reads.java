package frameworks.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;

class Reads {

  void headers(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getHeader("If-Match") == null) {
      response.sendError(503); // effect: 503 because precondition-absent
    } else if (!request.getHeader("If-Match").equals("\"7\"")) {
      response.sendError(503); // effect: 503 because precondition-compared
    } else if (request.getDateHeader("If-Unmodified-Since") < 0) {
      response.sendError(503); // effect: 503 because precondition-compared
    } else if (request.getIntHeader("If-Match") == 1) {
      response.sendError(503); // effect: 503 because precondition-compared
    } else if (!"application/json".equals(request.getContentType())) {
      response.sendError(503); // effect: 503 because about-content-type
    } else if (request.getHeader("Authorization") == null) {
      response.sendError(503); // effect: 503 because unauthenticated
    } else if (request.getHeader("X-Other") == null) {
      response.sendError(503); // effect: 503 not-because unauthenticated
    }
  }

  void lengths(HttpServletRequest request, HttpServletResponse response, Part part) throws IOException {
    if (request.getContentLength() < 0) {
      response.sendError(503); // effect: 503 because length-absent not-because oversize
    } else if (request.getContentLengthLong() == -1) {
      response.sendError(503); // effect: 503 because length-absent
    } else if (request.getContentLength() > 4096) {
      response.sendError(503); // effect: 503 because oversize
    } else if (4096 < part.getSize()) {
      response.sendError(503); // effect: 503 because oversize
    }
  }

  void caller(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getRemoteUser() == null) {
      response.sendError(503); // effect: 503 because unauthenticated
    } else if (request.getUserPrincipal() == null) {
      response.sendError(503); // effect: 503 because unauthenticated
    } else if (request.getParameter("name") == null) {
      response.sendError(503); // effect: 503 not-because unauthenticated
    } else if (!request.getMethod().equalsIgnoreCase("PUT")) {
      response.sendError(503); // effect: 503 because unsupported-method
    }
  }
}
