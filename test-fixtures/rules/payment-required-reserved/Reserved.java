package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Reserved extends HttpServlet {

  private boolean paid;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!paid) {
      response.sendError(HttpServletResponse.SC_PAYMENT_REQUIRED); // expect: payment-required-reserved "403"
    }
  }

  void log(int status) {
    if (status == HttpServletResponse.SC_PAYMENT_REQUIRED) {
      System.out.println("402"); // ok: nothing is sent
    }
  }
}
