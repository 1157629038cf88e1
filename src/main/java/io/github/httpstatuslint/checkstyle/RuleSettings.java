package io.github.httpstatuslint.checkstyle;

import io.github.httpstatuslint.model.BundledModels;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import io.github.httpstatuslint.yaml.ConfigurationException;
import java.util.List;
import java.util.Map;

/**
 * What the user wants of the linter. The more specific wins: a child beats {@code enable}, which beats {@code
 * disable}, which beats the profile.
 *
 * @param profile {@code recommended} or {@code strict}
 * @param enable ids of rules to switch on
 * @param disable ids of rules to switch off
 * @param houses what the user brings
 * @param children what the children say, by rule id
 */
record RuleSettings(
    String profile,
    List<String> enable,
    List<String> disable,
    Houses houses,
    Map<String, HttpStatusRule> children) {

  /**
   * Finds the rules in the book.
   *
   * @throws ConfigurationException on an unknown profile or rule, or a bad card
   */
  RuleSelection select() {
    RuleBook bundled = RuleBook.bundled();
    RuleBook book = houses.rules().map(bundled::with).orElse(bundled);
    for (HttpStatusRule child : children.values()) {
      book = child.applyTo(book);
    }
    RuleSelection selection =
        switch (profile) {
          case "recommended" -> RuleSelection.recommended(book);
          case "strict" -> RuleSelection.strict(book);
          default ->
              throw new ConfigurationException(
                  "HttpStatusLint", 0, "profile is recommended or strict, not '" + profile + "'");
        };
    for (String id : disable) {
      selection = selection.without(id);
    }
    for (String id : enable) {
      selection = selection.with(id);
    }
    for (HttpStatusRule child : children.values()) {
      selection = child.applyTo(selection);
    }
    return selection;
  }

  /**
   * Reads the frameworks.
   *
   * @throws ConfigurationException on a mistake in a framework file of the user's
   */
  Frameworks frameworks() {
    return BundledModels.load(houses.frameworks().stream().toList());
  }
}
