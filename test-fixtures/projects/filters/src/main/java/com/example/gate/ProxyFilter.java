package com.example.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets one header on everything, and another on its own refusals. */
public class ProxyFilter extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Proxy-Authenticate", "Basic");
    if (request.getHeader("Upgrade") == null) {
      response.setHeader("Upgrade", "h2c");
      response.setHeader("Connection", "upgrade");
      response.sendError(426); // ok: with the header // effect: 426 +Upgrade
      return;
    }
    chain.doFilter(request, response);
  }
}
