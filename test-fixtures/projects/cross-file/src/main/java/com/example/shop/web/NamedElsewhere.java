package com.example.shop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The probe reads one text at a time. */
class NamedElsewhere {
  void refuse(HttpServletResponse response) throws IOException {
    response.sendError(Names.BUSY); // todo-expect: too-many-requests-without-retry-after this text names no status
  }
}
