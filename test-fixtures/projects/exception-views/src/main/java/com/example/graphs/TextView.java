package com.example.graphs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.servlet.View;

/** Sends the status and the headers that are in its model. */
public class TextView implements View {
  public static final String STATUS = "status";
  public static final String HEADERS = "headers";

  private static final TextView INSTANCE = new TextView();

  public static TextView instance() {
    return INSTANCE;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
    Integer status = (Integer) model.get(STATUS);
    response.setStatus(status.intValue());
    if (model.containsKey(HEADERS)) {
      Map<String, String> headers = (Map<String, String>) model.get(HEADERS);
      if (headers != null) {
        for (String name : headers.keySet()) {
          response.setHeader(name, headers.get(name));
        }
      }
    }
  }
}
