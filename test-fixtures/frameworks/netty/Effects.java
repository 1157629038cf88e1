package fixture.frameworks.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;

/** How a response gets its status, and what lets it go. */
class Effects {
  void full(ChannelHandlerContext context) {
    context.writeAndFlush(
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.FORBIDDEN)); // effect: 403 -Allow
  }

  void withBody(ChannelHandlerContext context, ByteBuf body) {
    context.write(
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.NOT_FOUND, body)); // effect: 404 -Allow
  }

  void unchecked(Channel channel) {
    channel.writeAndFlush(
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.GONE, false), // effect: 410 -Allow
        channel.newPromise());
  }

  void head(ChannelPipeline pipeline) {
    pipeline.write(new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONFLICT)); // effect: 409 -Allow
    pipeline.write(new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.LOCKED, false)); // effect: 423 -Allow
  }

  void bag(ChannelHandlerContext context) {
    HttpHeaders headers = new DefaultHttpHeaders();
    headers.set(HttpHeaderNames.ALLOW, "GET");
    context.channel().write(
        new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.METHOD_NOT_ALLOWED, headers)); // effect: 405 +Allow
  }

  void trailers(ChannelHandlerContext context) {
    HttpHeaders headers = new DefaultHttpHeaders(true);
    headers.set(HttpHeaderNames.ALLOW, "GET");
    context.pipeline().writeAndFlush(
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1, HttpResponseStatus.METHOD_NOT_ALLOWED, // effect: 405 +Allow
            Unpooled.EMPTY_BUFFER, headers, EmptyHttpHeaders.INSTANCE));
    context.channel().pipeline().write(
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1, HttpResponseStatus.METHOD_NOT_ALLOWED, // expect: method-not-allowed-without-allow // effect: 405 -Allow
            Unpooled.EMPTY_BUFFER, new DefaultHttpHeaders(), headers));
  }

  void laterStatus(ChannelHandlerContext context) {
    FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK); // effect: none
    response.setStatus(HttpResponseStatus.FORBIDDEN); // effect: none
    response.trailingHeaders().set("Allow", "GET");
    context.writeAndFlush(response.setStatus(HttpResponseStatus.METHOD_NOT_ALLOWED)); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void copies(ChannelHandlerContext context) {
    FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.GONE); // effect: 410 +X-Why
    FullHttpResponse early = response.copy();
    early.headers().set("X-Why", "moved");
    context.write(early);
    FullHttpResponse other = response.duplicate();
    other.headers().set("X-Why", "moved");
    context.write(other);
    FullHttpResponse third = response.retainedDuplicate();
    third.headers().set("X-Why", "moved");
    context.write(third.retain());
    FullHttpResponse fourth = response.replace(Unpooled.EMPTY_BUFFER);
    fourth.headers().set("X-Why", "moved");
    context.writeAndFlush(fourth);
  }

  HttpResponse returned() {
    return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.UNAUTHORIZED); // ok: whoever writes it may add a header // effect: 401 ~WWW-Authenticate
  }
}
