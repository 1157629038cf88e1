package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.HeaderValue;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.Set;

/** A header of seconds that is set to a number of milliseconds. */
public record CountsMilliseconds(StatusRange status, HeaderName header) implements Check {

  @Override
  public Set<String> words() {
    return header.spellings();
  }

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status)) {
      emission.headers().value(header)
          .filter(HeaderValue::milliseconds)
          .ifPresent(value -> report.at(emission, header, value.evidence()));
    }
  }
}
