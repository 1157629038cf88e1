package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;

/** A status that is sent with provably no content. The answer to a HEAD never has any (RFC 9110 §9.3.2). */
public record RequiresContent(StatusRange status) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    boolean isEmpty = emission.body().never() && !emission.headers().mayHaveOthers();
    if (emission.status().isIn(status) && isEmpty && !emission.methods().contains("HEAD")) {
      report.at(emission);
    }
  }
}
