package relocated;

import static org.example.shaded.io.netty.handler.codec.http.HttpVersion.HTTP_1_1;

import org.example.shaded.io.netty.channel.ChannelHandlerContext;
import org.example.shaded.io.netty.handler.codec.http.*;

/** A library's own copy of a framework does what the framework does. */
class Refusals {
  void bare(ChannelHandlerContext context) {
    context.writeAndFlush(new DefaultFullHttpResponse(HTTP_1_1, HttpResponseStatus.UNAUTHORIZED)); // expect: unauthorized-without-challenge
  }

  void challenged(ChannelHandlerContext context) {
    FullHttpResponse response =
        new DefaultFullHttpResponse(HTTP_1_1, HttpResponseStatus.UNAUTHORIZED); // ok: challenged // effect: 401 +WWW-Authenticate
    response.headers().set(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer");
    context.writeAndFlush(response);
  }

  void qualified(org.example.shaded.io.netty.channel.Channel channel) {
    channel.write(
        new org.example.shaded.io.netty.handler.codec.http.DefaultFullHttpResponse(
            HTTP_1_1,
            org.example.shaded.io.netty.handler.codec.http.HttpResponseStatus.METHOD_NOT_ALLOWED)); // expect: method-not-allowed-without-allow
  }
}
