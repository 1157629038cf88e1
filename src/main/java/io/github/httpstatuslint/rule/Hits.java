package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.source.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What all rules say of one emission, and which of them is heard: one fault, one finding. */
final class Hits {

  /** One rule's complaint, not yet in words: about a header, or about none where that is null. */
  record Hit(Rule rule, Emission emission, HeaderName header, Site site, String evidence) {}

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
        hits.add(new Hit(rule, emission, null, emission.site(), ""));
      }

      @Override
      public void at(Emission emission, Evidence evidence) {
        hits.add(new Hit(rule, emission, null, emission.site(), evidence.text()));
      }

      @Override
      public void at(Emission emission, HeaderName header) {
        hits.add(new Hit(rule, emission, header, emission.site(), ""));
      }

      @Override
      public void at(Emission emission, HeaderName header, Evidence evidence) {
        hits.add(new Hit(rule, emission, header, evidence.site(), evidence.text()));
      }
    };
  }

  /**
   * Returns the complaints that are left once the most telling rule about the status has spoken, and
   * the most telling one about each header.
   */
  List<Hit> heard() {
    hits.removeIf(Hits::isExcused);
    Optional<Rule> ofStatus =
        mostTelling(hits.stream().filter(hit -> hit.rule.fault().isWrongStatus()));
    List<Hit> left =
        ofStatus
            .map(rule -> hits.stream().filter(hit -> isHeardBeside(rule, hit.rule)).toList())
            .orElseGet(() -> List.copyOf(hits));
    return left.stream().filter(hit -> isHeardOfItsHeader(hit, left)).toList();
  }

  /** Code that only names a status decides nothing; a protocol may fix a status that HTTP alone would not give. */
  private static boolean isExcused(Hit hit) {
    return switch (hit.rule.fault()) {
      case REQUEST_FEATURE -> hit.emission.code().isVocabulary() || hit.emission.code().isFixedByProtocol();
      case CAUSE -> hit.emission.code().isFixedByProtocol();
      default -> false;
    };
  }

  private static Optional<Rule> mostTelling(Stream<Hit> hits) {
    return hits.map(Hit::rule).filter(rule -> !rule.isAdvice()).min(MOST_TELLING);
  }

  /** The status will change, so what else is wrong with it, or wrong for it with its headers, is moot. */
  private static boolean isHeardBeside(Rule spokesman, Rule rule) {
    boolean isMoot = rule.fault().isWrongStatus() || rule.fault() == Fault.HEADER;
    return rule.equals(spokesman) || !isMoot;
  }

  /** Headers are independent of each other; of one header one rule speaks. */
  private static boolean isHeardOfItsHeader(Hit hit, List<Hit> all) {
    if (hit.header == null || hit.rule.isAdvice()) {
      return true;
    }
    return mostTelling(all.stream().filter(other -> hit.header.equals(other.header)))
        .filter(hit.rule::equals)
        .isPresent();
  }
}
