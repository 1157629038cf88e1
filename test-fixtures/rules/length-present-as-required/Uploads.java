package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

class Uploads extends HttpServlet {

  private static final int MAX = 5000;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long length = request.getContentLengthLong();
    if (length > MAX) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED); // expect: length-present-as-required "413"
    }
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getContentLength() == -1) {
      response.sendError(411); // ok: there is none
    } else if (request.getContentLength() < 1) {
      response.sendError(411); // ok: nothing, or unknown
    }
  }
}

class Reads {

  @POST
  Response read(@Context HttpHeaders headers) {
    if (headers.getLength() > 2_000_000) {
      return Response.status(411).build(); // expect: length-present-as-required
    }
    if (headers.getLength() < 0L) {
      return Response.status(411).build(); // ok: there is none
    }
    return Response.noContent().build();
  }
}
