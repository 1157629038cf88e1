package io.github.httpstatuslint.lint;

import io.github.httpstatuslint.model.ConstantHolder;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.model.Effect;
import io.github.httpstatuslint.model.FrameworkModel;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.RelayCheck;
import io.github.httpstatuslint.rule.RuleSelection;
import java.util.ArrayList;
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

  ProbeWords(Frameworks frameworks, RuleSelection rules) {
    this.frameworks = frameworks;
    this.rules = rules;
  }

  /**
   * Returns alternatives of groups of which a file needs a word each: a framework's package, a status that a
   * rule can report, and what the rule looks for besides. Rules that look for the same are one alternative.
   */
  List<List<Set<String>>> alternatives() {
    Set<String> packages = packages();
    Map<List<Set<String>>, Set<String>> statuses = new LinkedHashMap<>();
    for (Check check : rules.checks()) {
      statuses.computeIfAbsent(besides(check), rest -> new TreeSet<>()).addAll(wanted(check));
    }
    Set<String> always = statuses.getOrDefault(List.of(), Set.of());
    List<List<Set<String>>> alternatives = new ArrayList<>();
    statuses.forEach((rest, wanted) -> {
      boolean isCovered = !rest.isEmpty() && always.containsAll(wanted);
      if (!isCovered) {
        List<Set<String>> groups = new ArrayList<>(List.of(packages, wanted));
        groups.addAll(rest);
        alternatives.add(groups);
      }
    });
    return alternatives;
  }

  /** The same, and what is said to this tool: it may name a rule that does not exist. */
  List<List<Set<String>>> withAddresses() {
    List<List<Set<String>>> all = new ArrayList<>(alternatives());
    all.add(List.of(Set.of(TOOL + ":")));
    return all;
  }

  /** The same, and all that can answer with any 4xx status. */
  List<List<Set<String>>> withAnswers() {
    List<List<Set<String>>> all = withAddresses();
    all.add(List.of(packages(), StatusWords.of(StatusRange.parse("400-499"), frameworks)));
    return all;
  }

  /** The same, and every suppression that could be for a rule, also where there can be no finding. */
  List<List<Set<String>>> withSuppressions() {
    List<List<Set<String>>> all = withAddresses();
    Set<String> ids = new TreeSet<>(Set.of(TOOL));
    rules.book().rules().forEach(rule -> ids.add(rule.id()));
    all.add(List.of(Set.of("SuppressWarnings"), ids));
    return all;
  }

  private Set<String> wanted(Check check) {
    return check instanceof RelayCheck ? exceptions() : StatusWords.of(check.status(), frameworks);
  }

  private List<Set<String>> besides(Check check) {
    List<Set<String>> groups = new ArrayList<>();
    if (!check.words().isEmpty()) {
      groups.add(check.words());
    }
    witnesses(check.neededCauses()).ifPresent(groups::add);
    return groups;
  }

  /** Returns the words of all rules: a neighbour that has none of them, and no header's name, tells nothing. */
  Set<String> any() {
    Set<String> words = packages();
    rules.checks().forEach(check -> words.addAll(StatusWords.of(check.status(), frameworks)));
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
    for (FrameworkModel model : frameworks.models()) {
      model.calls().stream()
          .filter(row -> row.effects().stream()
              .anyMatch(effect -> effect instanceof Effect.TestCause test && causes.contains(test.cause())))
          .forEach(row -> words.add(row.name()));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
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

  /** The segments before the first that begins with a capital. */
  private static String packageOf(String qualified) {
    int end = 0;
    while (end < qualified.length() && !Character.isUpperCase(qualified.charAt(end))) {
      int dot = qualified.indexOf('.', end);
      end = dot < 0 ? qualified.length() : dot + 1;
    }
    return end > 0 && qualified.charAt(end - 1) == '.' ? qualified.substring(0, end - 1) : qualified;
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
