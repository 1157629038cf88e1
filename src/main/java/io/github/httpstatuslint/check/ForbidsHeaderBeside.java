package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.HeaderFacts;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;
import java.util.Set;

/**
 * A header that says another reason for the status than a header beside it does.
 *
 * @param beside headers that tell the real reason: one of them is always set
 */
public record ForbidsHeaderBeside(StatusRange status, HeaderName header, List<String> beside) implements Check {

  @Override
  public Set<String> words() {
    return header.spellings();
  }

  @Override
  public void inspect(Emission emission, Report report) {
    HeaderFacts headers = emission.headers();
    boolean isExplained = beside.stream().map(HeaderName::new).anyMatch(headers::always);
    if (emission.status().isIn(status) && isExplained && headers.always(header)) {
      headers.value(header).ifPresent(value -> report.at(emission, header, value.evidence()));
    }
  }
}
