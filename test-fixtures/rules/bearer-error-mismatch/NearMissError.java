package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearMissError {

  void eitherWay(HttpServletResponse response, boolean scope) throws IOException {
    String error = scope ? "insufficient_scope" : "invalid_token";
    response.setHeader("WWW-Authenticate", scope ? "Bearer error=insufficient_scope" : "Bearer error=invalid_token");
    response.sendError(scope ? 403 : 401); // ok: which goes with which is not told apart
  }

  void otherScheme(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "DPoP error=\"insufficient_scope\""); // ok: another scheme
    response.sendError(401);
  }

  void ownCode(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer error=\"token_revoked\""); // ok: a code of one's own
    response.setHeader("X-Error", "Bearer error=\"insufficient_scope\"");
    response.sendError(401);
  }
}
