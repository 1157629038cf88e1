package io.github.httpstatuslint.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A described library type.
 *
 * @param fluent methods that no row names return their receiver and change nothing that matters
 * @param supertypes canonical names of the direct supertypes that matter
 * @param responseAccessors methods that a subclass overrides to say which response it stands for
 * @param headerAccessors methods that a subclass overrides to say which headers it brings
 */
public record ModelType(
    String qualified,
    UnitKind kind,
    boolean fluent,
    List<String> supertypes,
    Set<String> responseAccessors,
    Set<String> headerAccessors) {

  public ModelType {
    supertypes = List.copyOf(supertypes);
    responseAccessors = Set.copyOf(responseAccessors);
    headerAccessors = Set.copyOf(headerAccessors);
  }

  /** Returns what two framework files say of one type together: often one only mentions it. */
  ModelType plus(ModelType that) {
    Set<String> parents = new LinkedHashSet<>(supertypes);
    parents.addAll(that.supertypes);
    return new ModelType(
        qualified,
        kind == UnitKind.NONE ? that.kind : kind,
        fluent || that.fluent,
        List.copyOf(parents),
        union(responseAccessors, that.responseAccessors),
        union(headerAccessors, that.headerAccessors));
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }
}
