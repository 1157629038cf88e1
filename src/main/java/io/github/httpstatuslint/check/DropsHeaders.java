package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Relay;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.rule.RelayCheck;
import java.util.List;

/** An exception handler that sends its exception's status, and provably none of the headers that may go with it. */
public record DropsHeaders(List<String> headers) implements RelayCheck {

  @Override
  public boolean isBroken(Relay relay) {
    return headers.stream().map(HeaderName::new).allMatch(relay.headers()::never);
  }
}
