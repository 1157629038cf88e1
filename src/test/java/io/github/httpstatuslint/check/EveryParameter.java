package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.FieldSyntax;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.http.StatusTable;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;

/** For tests of the binding: a check with a parameter of every type that a card can say. */
public record EveryParameter(
    StatusRange range,
    StatusTable table,
    HeaderName header,
    String word,
    int number,
    boolean flag,
    List<String> tokens,
    List<String> more,
    FieldSyntax syntax)
    implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    report.at(emission);
  }
}
