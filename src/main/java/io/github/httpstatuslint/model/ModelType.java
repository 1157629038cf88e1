package io.github.httpstatuslint.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Map;
import java.util.Set;

/**
 * A described library type.
 *
 * @param fluent methods that no row names return their receiver and change nothing that matters
 * @param supertypes canonical names of the direct supertypes that matter
 * @param responseAccessors methods that a subclass overrides to say which response it stands for
 * @param sentAs the status that the framework answers with when this is thrown, whatever it carries
 * @param headerAccessors methods that a subclass overrides to say which headers it brings
 * @param fields public fields by name, with their types' canonical names
 */
public record ModelType(
    String qualified,
    UnitKind kind,
    boolean fluent,
    List<String> supertypes,
    Set<String> responseAccessors,
    Set<String> headerAccessors,
    Map<String, String> fields,
    OptionalInt sentAs) {

  public ModelType {
    supertypes = List.copyOf(supertypes);
    responseAccessors = Set.copyOf(responseAccessors);
    headerAccessors = Set.copyOf(headerAccessors);
    fields = Map.copyOf(fields);
  }

  /** Returns what two framework files say of one type together: often one only mentions it. */
  ModelType plus(ModelType that) {
    Set<String> parents = new LinkedHashSet<>(supertypes);
    parents.addAll(that.supertypes);
    Map<String, String> allFields = new HashMap<>(fields);
    allFields.putAll(that.fields);
    return new ModelType(
        qualified,
        kind == UnitKind.NONE ? that.kind : kind,
        fluent || that.fluent,
        List.copyOf(parents),
        union(responseAccessors, that.responseAccessors),
        union(headerAccessors, that.headerAccessors),
        allFields,
        sentAs.isPresent() ? sentAs : that.sentAs);
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }
}
