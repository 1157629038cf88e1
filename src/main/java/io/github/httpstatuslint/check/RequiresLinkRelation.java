package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.Locale;

/** A status that wants a link of one relation, and whose links, all in sight, have others. */
public record RequiresLinkRelation(StatusRange status, String relation) implements Check {

  private static final HeaderName LINK = new HeaderName("Link");

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status) && !emission.headers().mayHaveOthers()) {
      emission.headers().value(LINK)
          .filter(value -> value.isAlways(this::lacksRelation))
          .ifPresent(value -> report.at(emission, LINK, value.evidence()));
    }
  }

  /** Relations are compared without regard to case (RFC 8288 §2.1.1); a mention anywhere else does no harm. */
  private boolean lacksRelation(String links) {
    return !links.toLowerCase(Locale.ROOT).contains(relation);
  }
}
