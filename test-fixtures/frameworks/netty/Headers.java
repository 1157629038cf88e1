package fixture.frameworks.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import java.util.Date;

/** Every way to set a header. */
@SuppressWarnings("deprecation")
class Headers {
  private static final AsciiString REASON = AsciiString.cached("X-Why");

  void view(ChannelHandlerContext context) {
    FullHttpResponse response = response(); // effect: none
    response.headers()
        .set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.TEXT_PLAIN)
        .setInt(HttpHeaderNames.CONTENT_LENGTH, 0)
        .setShort("X-Short", (short) 1)
        .add("X-Text", "a")
        .addInt("X-Int", 1)
        .addShort("X-Small", (short) 1)
        .set(REASON, "locked")
        .set(AsciiString.of("X-Of"), "a")
        .set(new AsciiString("X-New").toString(), "a")
        .set(HttpHeaders.Names.RETRY_AFTER, "120");
    response.setStatus(HttpResponseStatus.TOO_MANY_REQUESTS); // effect: 429 +Content-Type +Content-Length +X-Short +X-Text +X-Int +X-Small +X-Why +X-Of +X-New +Retry-After -Allow
    context.writeAndFlush(response);
  }

  void bags(ChannelHandlerContext context) {
    HttpHeaders headers = new DefaultHttpHeaders();
    headers.set("X-Why", "locked");
    FullHttpResponse response = response();
    response.headers().set("X-Old", "a");
    response.headers().setAll(headers).add(new DefaultHttpHeaders().set("X-More", "b"));
    response.setStatus(HttpResponseStatus.FORBIDDEN); // effect: 403 +X-Old +X-Why +X-More
    context.writeAndFlush(response);
    response.headers().set(headers.copy());
    response.setStatus(HttpResponseStatus.CONFLICT); // effect: 409 -X-Old +X-Why -X-More
    context.writeAndFlush(response);
  }

  void takenBack(ChannelHandlerContext context) {
    FullHttpResponse response = response();
    response.headers().set("X-Why", "locked").set("X-Old", "a").remove("X-Old");
    response.setStatus(HttpResponseStatus.FORBIDDEN); // effect: 403 +X-Why -X-Old
    context.writeAndFlush(response);
    response.headers().clear();
    response.setStatus(HttpResponseStatus.CONFLICT); // effect: 409 -X-Why
    context.writeAndFlush(response);
  }

  void asked(ChannelHandlerContext context, FullHttpResponse given) {
    FullHttpResponse response = response();
    response.headers().set(given.headers());
    response.setStatus(HttpResponseStatus.FORBIDDEN); // effect: 403 +X-Why
    if (response.headers().contains("X-Why")) {
      context.writeAndFlush(response);
    }
  }

  void legacy(ChannelHandlerContext context, Date date) {
    FullHttpResponse response = response();
    HttpHeaders.setHeader(response, "X-Text", "a");
    HttpHeaders.addHeader(response, "X-More", "b");
    HttpHeaders.setIntHeader(response, "X-Int", 1);
    HttpHeaders.addIntHeader(response, "X-Ints", 2);
    HttpHeaders.setDateHeader(response, "X-Date", date);
    HttpHeaders.addDateHeader(response, "X-Dates", date);
    HttpHeaders.setContentLength(response, 0);
    HttpHeaders.setTransferEncodingChunked(response);
    HttpHeaders.setKeepAlive(response, true);
    HttpHeaders.setDate(response, date);
    response.setStatus(HttpResponseStatus.FORBIDDEN); // effect: 403 +X-Text +X-More +X-Int +X-Ints +X-Date +X-Dates +Content-Length +Transfer-Encoding +Date -Allow
    context.writeAndFlush(response);
    HttpHeaders.removeHeader(response, "X-Text");
    response.setStatus(HttpResponseStatus.CONFLICT); // effect: 409 -X-Text +X-More
    context.writeAndFlush(response);
    HttpHeaders.clearHeaders(response);
    response.setStatus(HttpResponseStatus.GONE); // effect: 410 -X-More
    context.writeAndFlush(response);
  }

  void utilities(ChannelHandlerContext context) {
    FullHttpResponse response = response();
    HttpUtil.setContentLength(response, 0);
    HttpUtil.setTransferEncodingChunked(response, true);
    HttpUtil.setKeepAlive(response, true);
    HttpUtil.setKeepAlive(response.headers(), HttpVersion.HTTP_1_1, true);
    response.setStatus(HttpResponseStatus.FORBIDDEN); // effect: 403 +Content-Length +Transfer-Encoding -Allow
    context.writeAndFlush(response);
  }

  private static FullHttpResponse response() {
    return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
  }
}
