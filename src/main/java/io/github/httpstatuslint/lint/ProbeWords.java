package io.github.httpstatuslint.lint;

import io.github.httpstatuslint.model.AnnotationRow;
import io.github.httpstatuslint.model.CallRow;
import io.github.httpstatuslint.model.ConstantHolder;
import io.github.httpstatuslint.model.Effect;
import io.github.httpstatuslint.model.FrameworkModel;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.Source;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.rule.RuleSelection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words without which a file cannot have a finding: the packages that responses come from, and the
 * names and numbers of the statuses that some rule wants. Drawn from models and cards: one source of truth.
 */
final class ProbeWords {

  private static final int LOWEST = 100;
  private static final int HIGHEST = 999;

  private final Frameworks frameworks;
  private final RuleSelection rules;

  ProbeWords(Frameworks frameworks, RuleSelection rules) {
    this.frameworks = frameworks;
    this.rules = rules;
  }

  /** Returns the two groups: a file needs a word of each. */
  List<Set<String>> groups() {
    return List.of(packages(), statuses());
  }

  /** Returns the words of both groups: a neighbour that has none of them, and no header's name, tells nothing. */
  Set<String> any() {
    Set<String> words = packages();
    words.addAll(statuses());
    frameworks.models().stream()
        .flatMap(model -> model.constants().stream())
        .filter(holder -> holder.kind() == ConstantHolder.Kind.HEADER)
        .forEach(holder -> words.add(packageOf(holder.holder())));
    return words;
  }

  /** A package that has only constants or exceptions to tell causes by is none: no response comes from it. */
  private Set<String> packages() {
    Set<String> packages = new TreeSet<>();
    for (FrameworkModel model : frameworks.models()) {
      model.types().stream()
          .filter(type -> type.kind() != UnitKind.NONE)
          .forEach(type -> packages.add(packageOf(type.qualified())));
      model.calls().stream()
          .filter(row -> !row.effects().isEmpty())
          .forEach(row -> row.owners().forEach(owner -> packages.add(packageOf(owner))));
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

  /** The segments before the first that begins with a capital. */
  private static String packageOf(String qualified) {
    int end = 0;
    while (end < qualified.length() && !Character.isUpperCase(qualified.charAt(end))) {
      int dot = qualified.indexOf('.', end);
      end = dot < 0 ? qualified.length() : dot + 1;
    }
    return end > 0 && qualified.charAt(end - 1) == '.' ? qualified.substring(0, end - 1) : qualified;
  }

  private Set<String> statuses() {
    Set<String> words = new TreeSet<>();
    for (int code = LOWEST; code <= HIGHEST; code++) {
      if (rules.wants(code)) {
        words.add(Integer.toString(code));
      }
    }
    for (String constant : frameworks.registry().constantNames()) {
      frameworks.registry().codeOf(constant).ifPresent(code -> addIfWanted(constant, code, words));
    }
    if (rules.wantsRelays()) {
      addRelayingExceptions(words);
    }
    for (FrameworkModel model : frameworks.models()) {
      model.constants().forEach(holder -> addConstants(holder, words));
      model.calls().forEach(row -> addCall(row, words));
      model.annotations().forEach(row -> addAnnotation(row, words));
    }
    return words;
  }

  private void addConstants(ConstantHolder holder, Set<String> words) {
    holder.irregular().forEach((name, code) -> addIfWanted(name, code, words));
    if (holder.codeInName()) {
      for (int code = LOWEST; code <= HIGHEST; code++) {
        addIfWanted("_" + code, code, words);
      }
    }
  }

  /** A handler that passes a status on names the exception; the status itself it need not mention. */
  private void addRelayingExceptions(Set<String> words) {
    for (FrameworkModel model : frameworks.models()) {
      model.types().stream()
          .filter(type -> type.kind() == UnitKind.EXCEPTION)
          .forEach(type -> words.add(simple(type.qualified())));
    }
  }

  private void addIfWanted(String word, Object code, Set<String> words) {
    if (code instanceof Integer status && rules.wants(status)) {
      words.add(word);
    }
  }

  private void addCall(CallRow row, Set<String> words) {
    for (Effect effect : row.effects()) {
      if (effect instanceof Effect.SetStatus set && set.status() instanceof Source.Literal literal) {
        if (row.kind() == CallRow.Kind.CONSTRUCTOR) {
          row.owners().forEach(owner -> addIfWanted(simple(owner), literal.value(), words));
        } else {
          addIfWanted(row.name(), literal.value(), words);
        }
      }
    }
  }

  private void addAnnotation(AnnotationRow row, Set<String> words) {
    row.defaultStatus().ifPresent(code -> addIfWanted(simple(row.qualified()), code, words));
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
