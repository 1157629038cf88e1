package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;
import java.util.Set;

/** A header that is set to an object whose text, made by {@code toString()}, the field cannot hold. */
public record MistypedHeader(StatusRange status, HeaderName header, List<String> types) implements Check {

  @Override
  public Set<String> words() {
    return header.spellings();
  }

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status)) {
      emission.headers().value(header)
          .filter(value -> value.constants().isEmpty() && types.contains(value.type().qualified()))
          .ifPresent(
              value -> report.at(emission, header, new Evidence(value.type().simple(), value.site())));
    }
  }
}
