package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of single rules, by their ids. Switching on and a severity beat switching off.
 *
 * @param severities by rule id, in the order given; such a rule is on
 */
record RuleSwitches(List<String> enable, List<String> disable, Map<String, Severity> severities) {

  /** Nothing is said. */
  static final RuleSwitches NONE = new RuleSwitches(List.of(), List.of(), Map.of());

  RuleSwitches {
    enable = stripped(enable);
    disable = stripped(disable);
    Map<String, Severity> ordered = new LinkedHashMap<>();
    severities.forEach((id, severity) -> ordered.put(id.strip(), severity));
    severities = Collections.unmodifiableMap(ordered);
  }

  private static List<String> stripped(List<String> ids) {
    return ids.stream().map(String::strip).filter(id -> !id.isEmpty()).toList();
  }

  /** Returns these on top of others: of a rule that both speak of, these decide. */
  RuleSwitches over(RuleSwitches below) {
    Map<String, Severity> levels = new LinkedHashMap<>(below.severities);
    levels.keySet().removeAll(disable);
    levels.putAll(severities);
    return new RuleSwitches(
        joined(without(below.enable, disable), enable), joined(below.disable, disable), levels);
  }

  private static List<String> without(List<String> ids, Collection<String> gone) {
    return ids.stream().filter(id -> !gone.contains(id)).toList();
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
