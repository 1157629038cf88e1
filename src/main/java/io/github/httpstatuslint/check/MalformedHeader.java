package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.FieldSyntax;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.http.StatusTable;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A header whose value, known in full, is not what the field can hold.
 *
 * @param header the header that is looked at, for each status
 */
public record MalformedHeader(StatusRange status, StatusTable header, FieldSyntax syntax) implements Check {

  /** Refuses a table with holes: its texts are part of the message. */
  public MalformedHeader {
    header.requireTextFor(status, "header");
  }

  @Override
  public Set<String> words() {
    return header.rows().stream()
        .flatMap(row -> new HeaderName(row.text()).spellings().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status)) {
      HeaderName name = new HeaderName(header.text(emission.status()).orElseThrow());
      emission.headers().value(name)
          .filter(value -> value.isAlways(text -> !syntax.allows(text)))
          .ifPresent(value -> report.at(emission, name, value.evidence()));
    }
  }
}
