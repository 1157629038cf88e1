package fixture.frameworks.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What names a status and sends none, and responses that others may still change. */
class LookAlikes extends SimpleChannelInboundHandler<HttpResponse> {
  private static final Map<String, HttpResponseStatus> BY_NAME =
      Map.of("login", HttpResponseStatus.UNAUTHORIZED); // ok: a table

  @Override
  protected void channelRead0(ChannelHandlerContext context, HttpResponse response) throws IOException {
    if (response.status().equals(HttpResponseStatus.UNAUTHORIZED)) { // ok: a client reads
      throw new IOException("refused");
    }
    if (response.status().code() == HttpResponseStatus.METHOD_NOT_ALLOWED.code()) { // ok: a client reads
      context.fireChannelRead(response);
    }
  }

  void encoded(List<Object> out) {
    out.add(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.UNAUTHORIZED)); // ok: a later handler may add the challenge // effect: none
  }

  void customised(ChannelHandlerContext context, Consumer<HttpResponse> customiser) {
    FullHttpResponse response =
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.UNAUTHORIZED); // ok: unseen code had it // effect: 401 ?
    customiser.accept(response);
    context.writeAndFlush(response);
  }

  void early(ChannelHandlerContext context) {
    context.writeAndFlush(
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.UNORDERED_COLLECTION)); // expect: misnamed-status-constant // effect: 425
  }
}
