package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.http.StatusRegistry;
import io.github.httpstatuslint.yaml.ConfigurationException;
import io.github.httpstatuslint.yaml.NearestName;
import io.github.httpstatuslint.yaml.StatusCodesFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All rules that are known: the bundled cards and the house rules of a user. Immutable. */
public final class RuleBook {

  private final StatusRegistry statuses;
  private final SortedMap<String, Rule> byId;

  private RuleBook(StatusRegistry statuses, Map<String, Rule> byId) {
    this.statuses = statuses;
    this.byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
  }

  /** Loads the cards in the jar. Reads them anew each time: keep the book. */
  public static RuleBook bundled() {
    return new RuleBook(StatusCodesFile.bundled(), Map.of()).plus(BundledCards.all());
  }

  /** Returns a book of rules that were made elsewhere. */
  static RuleBook of(StatusRegistry statuses, Collection<Rule> rules) {
    Map<String, Rule> byId = new TreeMap<>();
    rules.forEach(rule -> byId.put(rule.id(), rule));
    return new RuleBook(statuses, byId);
  }

  /**
   * Returns this book with the cards of a folder added.
   *
   * @throws ConfigurationException with file and line, on a bad card or an id that this book has
   *     already; on a folder that cannot be read
   */
  public RuleBook with(Path folder) {
    return plus(new CardFolder(folder).cards());
  }

  private RuleBook plus(List<Card> cards) {
    Map<String, Rule> all = new TreeMap<>(byId);
    for (Card card : cards) {
      if (all.putIfAbsent(card.id(), card.rule()) != null) {
        throw new ConfigurationException(
            card.file(), 1, "there is a rule '" + card.id() + "' already; ids are unique");
      }
    }
    return new RuleBook(statuses, all);
  }

  /** Returns the rules in the order of their ids. */
  public List<Rule> rules() {
    return List.copyOf(byId.values());
  }

  /** Returns the rule with that id, if the book has it. */
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Returns the rule with that id.
   *
   * @throws ConfigurationException when there is none, with a guess at what was meant
   */
  public Rule get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "", 0,
                    "there is no rule '" + id + "'" + new NearestName(byId.keySet()).hint(id)));
  }

  /** Returns the status codes that the messages name, for others who need them: read once is enough. */
  public StatusRegistry statuses() {
    return statuses;
  }
}
