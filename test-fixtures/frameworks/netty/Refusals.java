package fixture.frameworks.netty;

import static io.netty.handler.codec.http.HttpHeaderNames.WWW_AUTHENTICATE;
import static io.netty.handler.codec.http.HttpResponseStatus.METHOD_NOT_ALLOWED;
import static io.netty.handler.codec.http.HttpResponseStatus.UNAUTHORIZED;
import static io.netty.handler.codec.http.HttpVersion.HTTP_1_1;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;

/** A handler that refuses, wrong and right. */
class Refusals extends SimpleChannelInboundHandler<FullHttpRequest> {
  @Override
  protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
    if (request.method() != HttpMethod.GET) {
      send(context, METHOD_NOT_ALLOWED); // expect: method-not-allowed-without-allow
    } else if (!request.headers().contains(HttpHeaderNames.AUTHORIZATION)) {
      send(context, UNAUTHORIZED); // expect: unauthorized-without-challenge
    } else if (request.uri().length() > 100) {
      send(context, HttpResponseStatus.valueOf(429)); // expect: too-many-requests-without-retry-after
    } else if (request.uri().isEmpty()) {
      send(context, HttpResponseStatus.valueOf(418, "I'm a teapot")); // expect: teapot-status
    } else {
      send(context, new HttpResponseStatus(499, "Client Closed Request")); // expect: unregistered-status
    }
  }

  private void send(ChannelHandlerContext context, HttpResponseStatus status) {
    FullHttpResponse response = new DefaultFullHttpResponse(HTTP_1_1, status);
    response.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
    context.writeAndFlush(response);
  }

  void notAllowed(ChannelHandlerContext context) {
    FullHttpResponse response = new DefaultFullHttpResponse(HTTP_1_1, METHOD_NOT_ALLOWED); // ok: the methods are named // effect: 405 +Allow
    response.headers().set(HttpHeaderNames.ALLOW, "GET, HEAD");
    context.writeAndFlush(response);
  }

  void unauthorized(ChannelHandlerContext context) {
    FullHttpResponse response = new DefaultFullHttpResponse(HTTP_1_1, UNAUTHORIZED); // ok: challenged // effect: 401 +WWW-Authenticate
    response.headers().add(WWW_AUTHENTICATE, "Basic realm=\"files\"");
    context.writeAndFlush(response);
  }

  void tooMany(ChannelHandlerContext context) {
    FullHttpResponse response = new DefaultFullHttpResponse(HTTP_1_1, HttpResponseStatus.TOO_MANY_REQUESTS); // ok: says when // effect: 429 +Retry-After
    response.headers().setInt(HttpHeaderNames.RETRY_AFTER, 60);
    context.writeAndFlush(response);
  }
}
