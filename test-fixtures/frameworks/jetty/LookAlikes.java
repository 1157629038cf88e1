package fixture.frameworks.jetty;

import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;

/** What names a status and sends none. */
class LookAlikes {
  boolean refused(Response response) {
    return response.getStatus() == HttpStatus.UNAUTHORIZED_401 || HttpStatus.isClientError(405); // ok: questions
  }

  void caught(Runnable work) {
    try {
      work.run();
    } catch (BadMessageException e) {
      if (e.getCode() == HttpStatus.METHOD_NOT_ALLOWED_405) { // ok: a question
        throw new IllegalStateException(e);
      }
    }
  }
}
