package rules;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;

class Biographies extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getParameter("biography").length() > 2000) {
      response.sendError(431); // expect: header-fields-too-large-without-header "413"
    }
  }
}

class Headers extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int size = 0;
    for (Enumeration<String> names = request.getHeaderNames(); names.hasMoreElements(); ) {
      size += names.nextElement().length();
    }
    if (size > 4000) {
      response.sendError(431); // ok: the header fields are measured
    }
  }
}

class Crumbs extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    for (Cookie cookie : request.getCookies()) {
      if (cookie.getValue().length() > 1000) {
        response.sendError(431); // ok: a cookie is a header field
      }
    }
  }
}
