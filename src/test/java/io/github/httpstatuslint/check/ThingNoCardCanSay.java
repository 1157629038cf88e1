package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;

/** For tests of the binding: a check with a parameter that has no notation. */
public record ThingNoCardCanSay(Thread thread) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    report.at(emission);
  }
}
