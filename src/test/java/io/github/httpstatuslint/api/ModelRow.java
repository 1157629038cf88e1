package io.github.httpstatuslint.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one row of a library model claims to exist: the seam between the model's classes and this test.
 *
 * @param text the row as its author wrote it
 * @param typeNames qualified names of which one must exist (the javax and the jakarta one, say)
 * @param member the name of the method, constant or annotation attribute; empty for the other kinds
 * @param parameters for methods and constructors: {@code _} is any type, {@code lambda} any functional
 *     interface, {@code A|B} one of two types, a last {@code ...} any rest
 * @param since the first version that has it, if not all have
 * @param until the first version that has it no longer, if some do not
 */
public record ModelRow(
    String text,
    List<String> typeNames,
    Kind kind,
    String member,
    List<String> parameters,
    Optional<String> since,
    Optional<String> until) {

  /** What a row speaks of. */
  public enum Kind {
    TYPE,
    /** One of several names for the same thing: no version needs to have them all. */
    ALTERNATIVE_TYPE,
    METHOD,
    STATIC_METHOD,
    CONSTRUCTOR,
    CONSTANT,
    FIELD,
    ANNOTATION
  }

  public ModelRow {
    typeNames = List.copyOf(typeNames);
    parameters = List.copyOf(parameters);
  }

  /** A row about a type as a whole. */
  public static ModelRow ofType(List<String> typeNames) {
    return of(typeNames.get(0), typeNames, Kind.TYPE, "", List.of());
  }

  /** A row about one of several types that an alias stands for. */
  public static ModelRow ofAlternativeType(List<String> typeNames) {
    return of(typeNames.get(0), typeNames, Kind.ALTERNATIVE_TYPE, "", List.of());
  }

  /** Returns whether one checked version is enough; every other row must be right in each. */
  boolean needsOneVersion() {
    return kind == Kind.CONSTANT || kind == Kind.ALTERNATIVE_TYPE;
  }

  /** A row about an annotation, or about one of its attributes. */
  public static ModelRow ofAnnotation(List<String> typeNames, String attribute) {
    String text = "@" + typeNames.get(0) + "(" + attribute + ")";
    return of(text, typeNames, Kind.ANNOTATION, attribute, List.of());
  }

  /** A row about a constant. */
  public static ModelRow ofConstant(List<String> typeNames, String name) {
    return of(typeNames.get(0) + "." + name, typeNames, Kind.CONSTANT, name, List.of());
  }

  /** A row about a public field of an instance. */
  public static ModelRow ofField(List<String> typeNames, String name) {
    return of(typeNames.get(0) + "#" + name, typeNames, Kind.FIELD, name, List.of());
  }

  /**
   * Reads a key of {@code calls}: {@code Type#method(int, String)}, {@code Type.staticMethod(_)} or
   * {@code new Type(_, ...)}.
   *
   * @param types the qualified names behind each type name that the file declares
   */
  public static ModelRow ofCall(String key, Map<String, List<String>> types) {
    int open = key.indexOf('(');
    if (open < 0 || !key.endsWith(")")) {
      throw new IllegalArgumentException("expected parameters in parentheses in '" + key + "'");
    }
    List<String> parameters = parameters(key.substring(open + 1, key.length() - 1), types);
    String head = key.substring(0, open).strip();
    if (head.startsWith("new ")) {
      String type = head.substring(4).strip();
      return of(key, names(type, types, key), Kind.CONSTRUCTOR, "", parameters);
    }
    int dot = head.indexOf('#') >= 0 ? head.indexOf('#') : head.lastIndexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("expected Type#method or Type.method in '" + key + "'");
    }
    Kind kind = head.charAt(dot) == '#' ? Kind.METHOD : Kind.STATIC_METHOD;
    List<String> names = names(head.substring(0, dot), types, key);
    return of(key, names, kind, head.substring(dot + 1), parameters);
  }

  /** Returns this row for versions from {@code since} on and before {@code until}; null is no bound. */
  public ModelRow within(String since, String until) {
    return new ModelRow(
        text,
        typeNames,
        kind,
        member,
        parameters,
        Optional.ofNullable(since),
        Optional.ofNullable(until));
  }

  private static ModelRow of(
      String text, List<String> typeNames, Kind kind, String member, List<String> parameters) {
    return new ModelRow(
        text, typeNames, kind, member, parameters, Optional.empty(), Optional.empty());
  }

  private static List<String> names(String type, Map<String, List<String>> types, String key) {
    List<String> names = types.get(type);
    if (names == null) {
      throw new IllegalArgumentException("no type '" + type + "' for '" + key + "'");
    }
    return names;
  }

  /** Splits the list; a name that the file declares stands for its qualified names. */
  private static List<String> parameters(String list, Map<String, List<String>> types) {
    return list.isBlank()
        ? List.of()
        : Arrays.stream(list.split(","))
            .map(String::strip)
            .map(written -> String.join("|", types.getOrDefault(written, List.of(written))))
            .toList();
  }
}
