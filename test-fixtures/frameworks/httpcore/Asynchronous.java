package fixture.frameworks.httpcore;

import java.io.IOException;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.Message;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.apache.hc.core5.http.nio.AsyncFilterChain;
import org.apache.hc.core5.http.nio.AsyncRequestConsumer;
import org.apache.hc.core5.http.nio.AsyncServerRequestHandler;
import org.apache.hc.core5.http.nio.support.AsyncResponseBuilder;
import org.apache.hc.core5.http.nio.support.BasicResponseProducer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.support.BasicResponseBuilder;

/** An asynchronous handler submits what produces the response. */
class Asynchronous implements AsyncServerRequestHandler<Message<HttpRequest, Void>> {
  @Override
  public AsyncRequestConsumer<Message<HttpRequest, Void>> prepare(
      HttpRequest request, EntityDetails details, HttpContext context) {
    return null;
  }

  @Override
  public void handle(Message<HttpRequest, Void> request, ResponseTrigger trigger, HttpContext context)
      throws HttpException, IOException {
    if (request.getHead() == null) {
      trigger.submitResponse(AsyncResponseBuilder.create(401).build(), context); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    } else if (request.getBody() == null) {
      trigger.submitResponse(new BasicResponseProducer(429, "slow"), context); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
    } else {
      HttpResponse response = new BasicHttpResponse(405); // ok: lists them // effect: 405 +Allow
      response.setHeader("Allow", "GET");
      trigger.submitResponse(new BasicResponseProducer(response), context);
    }
  }

  void filtered(AsyncFilterChain.ResponseTrigger trigger, HttpResponse other) throws HttpException, IOException {
    trigger.submitResponse(BasicResponseBuilder.create(418).build(), null); // expect: teapot-status // effect: 418
    trigger.submitResponse(BasicResponseBuilder.copy(other).build(), null);
  }
}
