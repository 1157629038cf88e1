package io.github.httpstatuslint.model;

import io.github.httpstatuslint.source.TypeName;
import io.github.httpstatuslint.yaml.NearestName;
import io.github.httpstatuslint.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The short type names of one framework file, for one of its package roots. */
final class Aliases {

  private static final Set<String> PRIMITIVES =
      Set.of("int", "long", "short", "byte", "char", "boolean", "float", "double", "void");
  private static final Map<String, String> JDK =
      Map.of(
          "String", "java.lang.String",
          "CharSequence", "java.lang.CharSequence",
          "Object", "java.lang.Object",
          "Integer", "java.lang.Integer",
          "Throwable", "java.lang.Throwable",
          "Exception", "java.lang.Exception",
          "Set", "java.util.Set",
          "List", "java.util.List",
          "Map", "java.util.Map",
          "Collection", "java.util.Collection");

  private final String root;
  private final Map<String, List<String>> names = new LinkedHashMap<>();

  Aliases(String root) {
    this.root = root;
  }

  /** Replaces a leading {@code ROOT.} by the package root. */
  String expand(String written, YamlNode where) {
    if (root.isEmpty() && written.startsWith("ROOT.")) {
      throw where.error("ROOT stands for nothing here; say packages: { ROOT: [a.package] }");
    }
    return written.startsWith("ROOT.") ? root + written.substring(4) : written;
  }

  void define(String alias, List<String> qualified) {
    names.put(alias, qualified);
  }

  /** Returns the canonical names behind an alias. */
  Set<String> all(String alias, YamlNode where) {
    List<String> own = names.get(alias);
    if (own != null) {
      return new LinkedHashSet<>(own);
    }
    if (PRIMITIVES.contains(alias)) {
      return Set.of(alias);
    }
    if (JDK.containsKey(alias)) {
      return Set.of(JDK.get(alias));
    }
    if (alias.endsWith("[]")) {
      Set<String> arrays = new LinkedHashSet<>();
      all(alias.substring(0, alias.length() - 2), where).forEach(name -> arrays.add(name + "[]"));
      return arrays;
    }
    throw where.error("unknown type '" + alias + "': name it under types" + new NearestName(names.keySet()).hint(alias));
  }

  /** Returns the first canonical name behind an alias: the one that a call returns. */
  TypeName one(String alias, YamlNode where) {
    return new TypeName(all(alias, where).iterator().next());
  }
}
