package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.http.StatusRegistry;
import io.github.httpstatuslint.yaml.ConfigurationException;
import io.github.httpstatuslint.yaml.NearestName;
import io.github.httpstatuslint.yaml.StatusCodesFile;
import io.github.httpstatuslint.yaml.YamlNode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All rules that are known: the bundled cards and the house rules of a user. Immutable. */
public final class RuleBook {

  private final StatusRegistry statuses;
  private final SortedMap<String, Rule> byId;
  private final Map<String, Card> cards;

  private RuleBook(StatusRegistry statuses, Map<String, Rule> byId, Map<String, Card> cards) {
    this.statuses = statuses;
    this.cards = Map.copyOf(cards);
    this.byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
  }

  /** Loads the cards in the jar. Reads them anew each time: keep the book. */
  public static RuleBook bundled() {
    return new RuleBook(StatusCodesFile.bundled(), Map.of(), Map.of()).plus(BundledCards.all());
  }

  /** Returns a book of rules that were made elsewhere. */
  static RuleBook of(StatusRegistry statuses, Collection<Rule> rules) {
    Map<String, Rule> byId = new TreeMap<>();
    rules.forEach(rule -> byId.put(rule.id(), rule));
    return new RuleBook(statuses, byId, Map.of());
  }

  /**
   * Returns this book with other values for some parameters of a rule.
   *
   * @param with the values, by the parameters' names
   * @throws ConfigurationException when there is no such rule or parameter, or the value does not fit
   */
  public RuleBook with(String id, YamlNode with) {
    Map<String, Rule> all = new TreeMap<>(byId);
    all.put(get(id).id(), cards.get(id).rule(with));
    return new RuleBook(statuses, all, cards);
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
    Map<String, Card> written = new HashMap<>(this.cards);
    for (Card card : cards) {
      written.put(card.id(), card);
      if (all.putIfAbsent(card.id(), card.rule()) != null) {
        throw new ConfigurationException(
            card.file(), 1, "there is a rule '" + card.id() + "' already; ids are unique");
      }
    }
    return new RuleBook(statuses, all, written);
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
