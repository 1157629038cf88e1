package fixture.frameworks.httpcore;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.HttpFilterChain;
import org.apache.hc.core5.http.io.HttpFilterHandler;
import org.apache.hc.core5.http.io.HttpServerRequestHandler;
import org.apache.hc.core5.http.io.support.ClassicResponseBuilder;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.protocol.HttpContext;

/** Handlers with a trigger and filters build a response and submit it. */
class Submitted implements HttpServerRequestHandler {
  @Override
  public void handle(ClassicHttpRequest request, ResponseTrigger trigger, HttpContext context)
      throws HttpException, IOException {
    ClassicHttpResponse response = new BasicClassicHttpResponse(401, "no"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    trigger.submitResponse(response);
  }

  static class Filter implements HttpFilterHandler {
    @Override
    public void handle(
        ClassicHttpRequest request, HttpFilterChain.ResponseTrigger trigger, HttpContext context, HttpFilterChain chain)
        throws HttpException, IOException {
      if (request.getPath() == null) {
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(405); // ok: lists them // effect: 405 +Allow
        response.setHeader("Allow", "GET");
        trigger.submitResponse(response);
      } else if (request.getScheme() == null) {
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
        response.setHeader("Allow", "GET");
        response.clear();
        trigger.submitResponse(response);
      } else {
        trigger.submitResponse(ClassicResponseBuilder.create(429).setEntity("slow").build()); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
      }
    }
  }

  void built(HttpServerRequestHandler.ResponseTrigger trigger, int choice, ClassicHttpResponse other) throws HttpException, IOException {
    ClassicResponseBuilder builder = ClassicResponseBuilder.create(401); // ok: a challenge // effect: 401 +WWW-Authenticate
    switch (choice) {
      case 0 -> builder.setHeader("WWW-Authenticate", "Basic");
      case 1 -> builder.addHeader("WWW-Authenticate", "Basic");
      case 2 -> builder.setHeader(new BasicHeader("WWW-Authenticate", "Basic"));
      case 3 -> builder.addHeader(new BasicHeader("WWW-Authenticate", "Basic"));
      default -> builder.setHeaders(new BasicHeader("WWW-Authenticate", "Basic"));
    }
    trigger.submitResponse(builder.build());
    trigger.submitResponse(ClassicResponseBuilder.copy(other).build());
  }

  void changed(HttpServerRequestHandler.ResponseTrigger trigger, BasicHeader given) throws HttpException, IOException {
    ClassicResponseBuilder builder = ClassicResponseBuilder.create(200); // effect: none
    builder.setHeader("Allow", "GET").removeHeaders("Allow");
    builder.setStatus(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
    trigger.submitResponse(builder.build());
    trigger.submitResponse(ClassicResponseBuilder.create(401).setHeaders(given, given).build()); // ok: one may challenge // effect: 401 ?
    trigger.submitResponse(ClassicResponseBuilder.create(404).removeHeader(given).build()); // effect: 404 ?
  }

  void registered() {
    ServerBootstrap.bootstrap()
        .setListenerPort(8080)
        .register("/a", (request, response, context) -> response.setCode(401)) // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
        .register("host", "/a", (request, response, context) -> response.setCode(403)) // effect: 403 -Allow
        .registerVirtual("host", "/a", (request, response, context) -> response.setCode(403)) // effect: 403 -Allow
        .addFilterFirst("a", (request, trigger, context, chain) -> trigger.submitResponse(new BasicClassicHttpResponse(403))) // effect: 403 -Allow
        .addFilterLast("b", (request, trigger, context, chain) -> trigger.submitResponse(new BasicClassicHttpResponse(403))) // effect: 403 -Allow
        .addFilterBefore("b", "c", (request, trigger, context, chain) -> trigger.submitResponse(new BasicClassicHttpResponse(403))) // effect: 403 -Allow
        .addFilterAfter("b", "d", (request, trigger, context, chain) -> trigger.submitResponse(new BasicClassicHttpResponse(405))) // expect: method-not-allowed-without-allow // effect: 405 -Allow
        .create();
  }
}
