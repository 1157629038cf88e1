package com.example.bookings.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers at most a hundred requests of one client. */
public class RateLimitFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int LIMIT = 100;

  private final transient Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    AtomicInteger count =
        requests.computeIfAbsent(request.getRemoteAddr(), client -> new AtomicInteger());
    if (count.incrementAndGet() > LIMIT) {
      response.setHeader("Retry-After", "60");
      response.setStatus(429);
      return;
    }
    chain.doFilter(request, response);
  }
}
