package com.example.graphs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers for everything, with a view. */
public class GraphExceptionResolver implements HandlerExceptionResolver {
  @Override
  public ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception exception) {
    Map<String, Object> model = new HashMap<>();
    int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    if (exception instanceof GraphException) {
      GraphException known = (GraphException) exception;
      status = known.getStatus();
    }
    Throwable cause = exception;
    while (!(cause instanceof IllegalStateException) && cause != null) {
      cause = cause.getCause();
    }
    if (cause != null) {
      Map<String, String> headers = new HashMap<>();
      headers.put("Content-Type", "application/report");
      model.put(TextView.HEADERS, headers);
    }
    model.put(TextView.STATUS, status);
    return new ModelAndView(TextView.instance(), model);
  }
}
