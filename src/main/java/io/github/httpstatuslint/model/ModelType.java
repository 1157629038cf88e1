package io.github.httpstatuslint.model;

import java.util.List;

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
}
