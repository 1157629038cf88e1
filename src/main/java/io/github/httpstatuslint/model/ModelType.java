package io.github.httpstatuslint.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A described library type.
 *
 * @param fluent methods that no row names return their receiver and change nothing that matters
 * @param supertypes canonical names of the direct supertypes that matter
 */
public record ModelType(String qualified, UnitKind kind, boolean fluent, List<String> supertypes) {

  public ModelType {
    supertypes = List.copyOf(supertypes);
  }

  /** Returns what two framework files say of one type together: often one only mentions it. */
  ModelType plus(ModelType that) {
    Set<String> parents = new LinkedHashSet<>(supertypes);
    parents.addAll(that.supertypes);
    return new ModelType(
        qualified,
        kind == UnitKind.NONE ? that.kind : kind,
        fluent || that.fluent,
        List.copyOf(parents));
  }
}
