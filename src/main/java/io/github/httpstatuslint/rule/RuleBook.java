package io.github.httpstatuslint.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All rules that are known: the bundled cards and the house rules of a user. Immutable. */
public final class RuleBook {

  /** Loads the cards in the jar. */
  public static RuleBook bundled() {
    throw new UnsupportedOperationException();
  }

  /**
   * Returns this book with the cards of a folder added.
   *
   * @throws io.github.httpstatuslint.yaml.ConfigurationException on a bad card, with file and line
   */
  public RuleBook with(Path folder) {
    throw new UnsupportedOperationException();
  }

  /** Returns the rules in the order of their ids. */
  public List<Rule> rules() {
    throw new UnsupportedOperationException();
  }

  public Optional<Rule> find(String id) {
    throw new UnsupportedOperationException();
  }
}
