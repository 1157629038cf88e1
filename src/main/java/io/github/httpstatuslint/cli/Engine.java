package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.lint.Linter;
import io.github.httpstatuslint.lint.SourceLinter;
import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import java.util.List;

/** What the command line needs of the analysis. */
interface Engine {

  /** Returns all rules, in the order of their ids. */
  List<Rule> rules();

  /** Returns whether a rule exists but is switched off. */
  default boolean isOff(String rule) {
    return false;
  }

  /** Returns the linter; must be safe for many threads. */
  SourceLinter linter();

  /** Returns the engine with the bundled rules, as the user chose. */
  static Engine bundled(RuleChoice choice) {
    RuleBook book = choice.book();
    RuleSelection selection = choice.select(book);
    return new Engine() {
      @Override
      public List<Rule> rules() {
        return book.rules();
      }

      @Override
      public SourceLinter linter() {
        return new Linter(selection, choice.frameworks());
      }

      @Override
      public boolean isOff(String rule) {
        return book.find(rule).filter(found -> !selection.rules().containsKey(found)).isPresent();
      }
    };
  }
}
