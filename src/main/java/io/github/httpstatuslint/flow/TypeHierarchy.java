package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.ModelType;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.TypeName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Who extends whom, as far as the project and the framework models say. */
final class TypeHierarchy {

  private static final Map<String, String> BOXES =
      Map.of("int", "java.lang.Integer", "long", "java.lang.Long", "boolean", "java.lang.Boolean");

  /** The answer of a comparison that may lack facts. */
  enum Answer {
    YES,
    /** The type is unknown. */
    MAYBE,
    /** The type is known by name, its ancestors are not: hardly ever a library type. */
    UNLIKELY,
    NO
  }

  private final AnalysisContext context;
  private final Frameworks frameworks;
  private final Map<String, Set<String>> lineages = new HashMap<>();

  TypeHierarchy(AnalysisContext context) {
    this.context = context;
    this.frameworks = context.frameworks();
  }

  /** Returns the type and all supertypes that can be seen, nearest first. */
  Set<String> lineage(TypeName type) {
    Set<String> known = lineages.get(type.qualified());
    if (known == null) {
      known = new LinkedHashSet<>();
      collect(type, known);
      lineages.put(type.qualified(), known);
    }
    return known;
  }

  private void collect(TypeName type, Set<String> into) {
    Optional<Declared> own =
        context.mayNameSupertypes(type) ? context.declared(type) : Optional.empty();
    if (own.isEmpty()) {
      into.addAll(frameworks.lineage(type.qualified()));
    } else if (into.add(type.qualified())) {
      own.get().supertypes().forEach(parent -> collect(parent, into));
    }
  }

  UnitKind kind(TypeName type) {
    if (!type.isKnown()) {
      return UnitKind.NONE;
    }
    for (String name : lineage(type)) {
      UnitKind kind = frameworks.type(name).map(ModelType::kind).orElse(UnitKind.NONE);
      if (kind != UnitKind.NONE) {
        return kind;
      }
    }
    return UnitKind.NONE;
  }

  /** Returns the status that is sent when an exception of the type is thrown, whatever it carries. */
  OptionalInt sentAs(TypeName type) {
    return lineage(type).stream()
        .flatMap(name -> frameworks.type(name).stream())
        .map(ModelType::sentAs)
        .filter(OptionalInt::isPresent)
        .findFirst().orElse(OptionalInt.empty());
  }

  boolean isFluent(TypeName type) {
    return context.declared(type).isEmpty()
        && lineage(type).stream()
            .anyMatch(name -> frameworks.type(name).map(ModelType::fluent).orElse(false));
  }

  /** Returns the type of a library class's public field; unknown if no model names it. */
  TypeName field(TypeName type, String name) {
    return lineage(type).stream()
        .flatMap(owner -> frameworks.type(owner).stream())
        .flatMap(owner -> Optional.ofNullable(owner.fields().get(name)).stream())
        .map(TypeName::new)
        .findFirst()
        .orElse(TypeName.UNKNOWN);
  }

  /** Returns whether a framework model describes the type itself, so that its other methods are harmless. */
  boolean isDescribed(TypeName type) {
    return frameworks.type(type.qualified()).isPresent();
  }

  /** Returns whether a value of the type can stand where one of the targets is wanted. */
  Answer isA(TypeName type, Set<String> targets) {
    if (!type.isKnown()) {
      return Answer.MAYBE;
    }
    Set<String> lineage = lineage(type);
    if (targets.contains("java.lang.Object") || lineage.stream().anyMatch(targets::contains)) {
      return Answer.YES;
    }
    if (targets.contains("java.lang.Throwable") && lineage.stream().anyMatch(TypeHierarchy::isThrowable)) {
      return Answer.YES;
    }
    if (targets.contains(BOXES.getOrDefault(type.qualified(), "-"))
        || targets.stream().anyMatch(t -> type.qualified().equals(BOXES.get(t)))) {
      return Answer.YES;
    }
    return isLineageComplete(type, lineage) ? Answer.NO : Answer.UNLIKELY;
  }

  /** The library's exceptions are not described one by one; their names say what they are. */
  private static boolean isThrowable(String name) {
    return name.endsWith("Exception") || name.endsWith("Error") || name.endsWith("Throwable");
  }

  /** A described type, a primitive and a type of the JDK have no ancestors that a framework file would not name. */
  private boolean isLineageComplete(TypeName type, Set<String> lineage) {
    if (!context.mayNameSupertypes(type)) {
      return true;
    }
    if (context.declared(type).isPresent()) {
      return lineage.stream()
          .allMatch(name -> isClosed(name)
              || !context.mayNameSupertypes(new TypeName(name))
              || context.declared(new TypeName(name)).isPresent());
    }
    return isClosed(type.qualified());
  }

  private boolean isClosed(String name) {
    return name.indexOf('.') < 0
        || name.startsWith("java.")
        || frameworks.type(name).isPresent();
  }
}
