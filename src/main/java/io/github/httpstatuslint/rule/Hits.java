package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What all rules say of one emission, and which of them is heard: one fault, one finding. */
final class Hits {

  /** One rule's complaint, not yet in words. */
  record Hit(Rule rule, Emission emission, String evidence) {}

  private static final Comparator<Rule> MOST_TELLING =
      Comparator.comparing(Rule::fault)
          .thenComparing(Rule::rank, Comparator.reverseOrder())
          .thenComparing(Rule::id);

  private final List<Hit> hits = new ArrayList<>();

  /** Returns the place where a rule's check puts its complaints. */
  Report reportOf(Rule rule) {
    return new Report() {
      @Override
      public void at(Emission emission) {
        hits.add(new Hit(rule, emission, ""));
      }

      @Override
      public void at(Emission emission, Evidence evidence) {
        hits.add(new Hit(rule, emission, evidence.text()));
      }
    };
  }

  /** Returns the complaints that are left once the most telling one about the status has spoken. */
  List<Hit> heard() {
    Optional<Rule> spokesman =
        hits.stream()
            .map(Hit::rule)
            .filter(rule -> rule.fault().isWrongStatus() && !rule.isAdvice())
            .min(MOST_TELLING);
    return spokesman
        .map(rule -> hits.stream().filter(hit -> isHeardBeside(rule, hit.rule)).toList())
        .orElseGet(() -> List.copyOf(hits));
  }

  /** The status will change, so what else is wrong with it or with its headers is moot. */
  private static boolean isHeardBeside(Rule spokesman, Rule rule) {
    boolean isMoot = rule.fault().isWrongStatus() || rule.fault() == Fault.HEADER;
    return rule.equals(spokesman) || !isMoot;
  }
}
