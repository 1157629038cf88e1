package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.flow.Emission;
import java.util.List;

/** The rules that are switched on, each with the severity it has for this user. Immutable. */
public final class RuleSelection {

  /** The rules that are on by default. */
  public static RuleSelection recommended(RuleBook book) {
    throw new UnsupportedOperationException();
  }

  /** Every rule of the book. */
  public static RuleSelection strict(RuleBook book) {
    throw new UnsupportedOperationException();
  }

  /** Returns the selection without a rule; an unknown id is a ConfigurationException with a "did you mean". */
  public RuleSelection without(String id) {
    throw new UnsupportedOperationException();
  }

  /** Returns the selection with a rule switched on at its card's severity. */
  public RuleSelection with(String id) {
    throw new UnsupportedOperationException();
  }

  /** Returns the selection with a rule switched on at a severity of the user's. */
  public RuleSelection with(String id, Severity severity) {
    throw new UnsupportedOperationException();
  }

  /** Returns what the selected rules say of the emissions of one file, one fault one finding, in source order. */
  public List<Diagnostic> inspect(List<Emission> emissions) {
    throw new UnsupportedOperationException();
  }
}
