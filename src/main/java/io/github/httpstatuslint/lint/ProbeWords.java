package io.github.httpstatuslint.lint;

import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.model.CallRow;
import io.github.httpstatuslint.model.ConstantHolder;
import io.github.httpstatuslint.model.Effect;
import io.github.httpstatuslint.model.FrameworkModel;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.RelayCheck;
import io.github.httpstatuslint.rule.RuleSelection;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words without which a file cannot have a finding: the packages that responses come from, and the
 * names and numbers of the statuses that some rule wants. Drawn from models and cards: one source of truth.
 */
final class ProbeWords {

  private static final String TOOL = "http-status-lint";

  private final Frameworks frameworks;
  private final RuleSelection rules;
  private final StatusWords statuses;
  private final Set<String> packages;
  private final Map<String, Set<String>> tests;

  ProbeWords(Frameworks frameworks, RuleSelection rules) {
    this.frameworks = frameworks;
    this.rules = rules;
    this.statuses = new StatusWords(frameworks);
    this.packages = packages();
    this.tests = tests();
  }

  /**
   * Returns the groups of which a file needs a word each, for some rule: a framework's package, a status
   * that the rule can report, and what the rule looks for besides. Rules that look for the same besides
   * share their statuses.
   */
  List<List<Set<String>>> alternatives() {
    Map<List<Set<String>>, List<StatusRange>> byOthers = new LinkedHashMap<>();
    Alternatives all = new Alternatives();
    for (Check check : rules.checks()) {
      List<Set<String>> others = others(check);
      if (check instanceof RelayCheck) {
        all.add(way(exceptions(), others));
      } else {
        byOthers.computeIfAbsent(others, key -> new ArrayList<>()).add(check.status());
      }
    }
    byOthers.forEach((others, ranges) -> all.add(way(statuses.of(ranges), others)));
    return all.ways();
  }

  /** The same, and what is said to this tool: it may name a rule that does not exist. */
  List<List<Set<String>>> withAddresses() {
    return with(alternatives(), List.of(Set.of(TOOL + ":")));
  }

  /** The same, and all that can answer with any 4xx status. */
  List<List<Set<String>>> withAnswers() {
    return with(withAddresses(), way(statuses.of(List.of(StatusRange.parse("400-499"))), List.of()));
  }

  /** The same, and every suppression that could be for a rule, also where there can be no finding. */
  List<List<Set<String>>> withSuppressions() {
    Set<String> ids = new TreeSet<>(Set.of(TOOL));
    rules.book().rules().forEach(rule -> ids.add(rule.id()));
    return with(withAddresses(), List.of(Set.of("SuppressWarnings"), ids));
  }

  private static List<List<Set<String>>> with(List<List<Set<String>>> some, List<Set<String>> another) {
    Alternatives all = new Alternatives();
    all.addAll(some);
    all.add(another);
    return all.ways();
  }

  private List<Set<String>> way(Set<String> status, List<Set<String>> others) {
    List<Set<String>> groups = new ArrayList<>(List.of(packages, status));
    groups.addAll(others);
    return groups;
  }

  /** What a file needs besides a package and a status. */
  private List<Set<String>> others(Check check) {
    List<Set<String>> groups = new ArrayList<>();
    if (!check.words().isEmpty()) {
      groups.add(check.words());
    }
    witnesses(check.neededCauses()).ifPresent(groups::add);
    return groups;
  }

  /** Returns the words of all rules: a neighbour that has none of them, and no header's name, tells nothing. */
  Set<String> any() {
    Set<String> words = statuses.of(rules.checks().stream().map(Check::status).toList());
    words.addAll(packages);
    frameworks.models().stream()
        .flatMap(model -> model.constants().stream())
        .filter(holder -> holder.kind() == ConstantHolder.Kind.HEADER)
        .forEach(holder -> words.add(packageOf(holder.holder())));
    return words;
  }

  /** A handler that passes a status on names the exception; the status itself it need not mention. */
  private Set<String> exceptions() {
    Set<String> words = new TreeSet<>();
    for (FrameworkModel model : frameworks.models()) {
      model.types().stream()
          .filter(type -> type.kind() == UnitKind.EXCEPTION)
          .forEach(type -> words.add(simple(type.qualified())));
    }
    return words;
  }

  /** Code that proves a cause names an exception that stands for it, or calls a test for it; a guard may say anything. */
  private Optional<Set<String>> witnesses(Set<String> causes) {
    Set<String> words = new TreeSet<>();
    for (String cause : causes) {
      Optional<Set<String>> exceptions = frameworks.causes().exceptionWords(cause);
      if (exceptions.isEmpty()) {
        return Optional.empty();
      }
      words.addAll(exceptions.get());
    }
    causes.forEach(cause -> words.addAll(tests.getOrDefault(cause, Set.of())));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** Returns the names of the methods that test for a cause. */
  private Map<String, Set<String>> tests() {
    Map<String, Set<String>> tests = new HashMap<>();
    for (FrameworkModel model : frameworks.models()) {
      for (CallRow row : model.calls()) {
        for (Effect effect : row.effects()) {
          if (effect instanceof Effect.TestCause test) {
            tests.computeIfAbsent(test.cause(), cause -> new TreeSet<>()).add(row.name());
          }
        }
      }
    }
    return tests;
  }

  /** A package that has only constants, maps or exceptions to tell causes by is none: no response comes from it. */
  private Set<String> packages() {
    Set<String> packages = new TreeSet<>();
    for (FrameworkModel model : frameworks.models()) {
      model.types().stream()
          .filter(type -> type.kind() != UnitKind.NONE && type.kind() != UnitKind.VALUES)
          .forEach(type -> packages.add(packageOf(type.qualified())));
      model.calls().stream()
          .filter(row -> !row.effects().isEmpty())
          .flatMap(row -> row.owners().stream())
          .filter(owner -> !isMap(owner))
          .forEach(owner -> packages.add(packageOf(owner)));
      model.annotations().forEach(row -> packages.add(packageOf(row.qualified())));
      model.handlers().forEach(row -> packages.add(packageOf(row.owner())));
    }
    Set<String> shortest = new TreeSet<>();
    String last = null;
    for (String name : packages) {
      if (last == null || !name.startsWith(last)) {
        shortest.add(name);
        last = name;
      }
    }
    return shortest;
  }

  private boolean isMap(String type) {
    return frameworks.type(type).filter(known -> known.kind() == UnitKind.VALUES).isPresent();
  }

  private static String packageOf(String qualified) {
    return new TypeName(qualified).packageName();
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
