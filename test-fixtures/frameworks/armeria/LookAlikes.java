package fixture.frameworks.armeria;

import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.ResponseHeaders;
import java.util.Map;

/** What names a status and sends none. */
class LookAlikes {
  private static final Map<String, HttpStatus> BY_NAME = Map.of("login", HttpStatus.UNAUTHORIZED); // ok: a table

  boolean refused(WebClient client) {
    AggregatedHttpResponse response = client.get("/a").aggregate().join();
    return response.status() == HttpStatus.UNAUTHORIZED || response.status().code() == 405; // ok: a client reads
  }

  ResponseHeaders alone() {
    return ResponseHeaders.of(HttpStatus.UNAUTHORIZED); // ok: whoever sends them may add the challenge
  }
}
