package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Relay;
import io.github.httpstatuslint.source.Site;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules that are switched on, each with the severity it has for this user. Immutable. */
public final class RuleSelection {

  private record Choice(Rule rule, Severity severity) {}

  /** What makes two findings one and the same for a reader. */
  private record Identity(String rule, Site site, String message) {

    Identity(Diagnostic diagnostic) {
      this(diagnostic.rule().id(), diagnostic.site(), diagnostic.message());
    }
  }

  private static final Comparator<Diagnostic> AS_READ =
      Comparator.comparing(Diagnostic::site)
          .thenComparing(diagnostic -> diagnostic.rule().id())
          .thenComparing(Diagnostic::message);

  private final RuleBook book;
  private final SortedMap<String, Choice> choices;

  private RuleSelection(RuleBook book, SortedMap<String, Choice> choices) {
    this.book = book;
    this.choices = choices;
  }

  /** The rules that are on by default. */
  public static RuleSelection recommended(RuleBook book) {
    return of(book, book.rules().stream().filter(Rule::enabledByDefault).toList());
  }

  /** Every rule of the book. */
  public static RuleSelection strict(RuleBook book) {
    return of(book, book.rules());
  }

  private static RuleSelection of(RuleBook book, Collection<Rule> rules) {
    SortedMap<String, Choice> choices = new TreeMap<>();
    rules.forEach(rule -> choices.put(rule.id(), new Choice(rule, rule.severity())));
    return new RuleSelection(book, choices);
  }

  /** Returns the checks of the selected rules. */
  public List<Check> checks() {
    return choices.values().stream().map(choice -> choice.rule.check()).toList();
  }

  /**
   * Returns the selection without a rule; one that is off already stays off.
   *
   * @throws io.github.httpstatuslint.yaml.ConfigurationException when the book has no such rule
   */
  public RuleSelection without(String id) {
    SortedMap<String, Choice> next = new TreeMap<>(choices);
    next.remove(book.get(id).id());
    return new RuleSelection(book, next);
  }

  /**
   * Returns the selection with a rule switched on at its card's severity.
   *
   * @throws io.github.httpstatuslint.yaml.ConfigurationException when the book has no such rule
   */
  public RuleSelection with(String id) {
    return with(id, book.get(id).severity());
  }

  /**
   * Returns the selection with a rule switched on at a severity of the user's.
   *
   * @throws io.github.httpstatuslint.yaml.ConfigurationException when the book has no such rule
   */
  public RuleSelection with(String id, Severity severity) {
    SortedMap<String, Choice> next = new TreeMap<>(choices);
    next.put(id, new Choice(book.get(id), severity));
    return new RuleSelection(book, next);
  }

  /** Returns the book that the rules are chosen from. */
  public RuleBook book() {
    return book;
  }

  /** Returns the rules that are on with their severities, in the order of their ids. */
  public Map<Rule, Severity> rules() {
    Map<Rule, Severity> rules = new LinkedHashMap<>();
    choices.values().forEach(choice -> rules.put(choice.rule, choice.severity));
    return Collections.unmodifiableMap(rules);
  }

  /**
   * Returns what the selected rules say of the emissions of one file: one fault one finding, in
   * source order, nothing twice.
   */
  public List<Diagnostic> inspect(List<Emission> emissions) {
    return inspect(emissions, List.of());
  }

  /** The same, with the statuses that exception handlers pass on. */
  public List<Diagnostic> inspect(List<Emission> emissions, List<Relay> relays) {
    Set<Identity> seen = new HashSet<>();
    Stream<Diagnostic> ofEmissions =
        emissions.stream().flatMap(emission -> heard(emission).stream()).map(this::diagnostic);
    Stream<Diagnostic> ofRelays = relays.stream().flatMap(this::broken);
    return Stream.concat(ofEmissions, ofRelays)
        .filter(diagnostic -> seen.add(new Identity(diagnostic)))
        .sorted(AS_READ)
        .toList();
  }

  private Stream<Diagnostic> broken(Relay relay) {
    return choices.values().stream()
        .filter(choice -> choice.rule.check() instanceof RelayCheck check && check.isBroken(relay))
        .map(choice -> new Diagnostic(
            choice.rule,
            choice.severity,
            relay.site(),
            choice.rule.message().fill(new MessageValues(book.statuses()).of(choice.rule)),
            List.of()));
  }

  private List<Hits.Hit> heard(Emission emission) {
    Hits hits = new Hits();
    for (Choice choice : choices.values()) {
      choice.rule.check().inspect(emission, hits.reportOf(choice.rule));
    }
    return hits.heard();
  }

  private Diagnostic diagnostic(Hits.Hit hit) {
    Rule rule = hit.rule();
    Emission emission = hit.emission();
    Map<String, String> values =
        new MessageValues(book.statuses()).of(rule, emission, hit.evidence());
    return new Diagnostic(
        rule,
        choices.get(rule.id()).severity,
        hit.site(),
        rule.message().fill(values),
        emission.exits());
  }
}
