package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.HeaderFacts;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.Set;

/** A header that is always set and that means nothing on this status. */
public record ForbidsHeader(StatusRange status, HeaderName header) implements Check {

  @Override
  public Set<String> words() {
    return header.spellings();
  }

  @Override
  public void inspect(Emission emission, Report report) {
    HeaderFacts headers = emission.headers();
    if (emission.status().isIn(status) && headers.always(header)) {
      headers.value(header).ifPresent(value -> report.at(emission, header, value.evidence()));
    }
  }
}
