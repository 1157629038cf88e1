package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;

class ParsesOnly extends HttpServlet {

  enum Kind { A, B }

  record Day(LocalDate date, Kind kind) {}

  private Days days;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      LocalDate date = LocalDate.parse(request.getParameter("date").trim());
      Day day = new Day(date, Kind.valueOf(request.getParameter("kind")));
      response.setContentLength(day.date().getYear());
    } catch (Exception e) {
      response.sendError(400); // ok: nothing but the request's data can be wrong
      return;
    }
    try {
      byte[] data = Base64.getUrlDecoder().decode(request.getHeader("X-Data"));
      response.setContentLength(data.length);
    } catch (RuntimeException e) {
      response.sendError(400); // ok: the same
      return;
    }
    try {
      request.setAttribute("found", days.search(LocalDate.parse(request.getParameter("date"))));
    } catch (Exception e) {
      response.sendError(400); // expect: client-error-for-server-fault "catch (Exception e)"
    }
  }

  interface Days {
    String search(LocalDate date);
  }
}
