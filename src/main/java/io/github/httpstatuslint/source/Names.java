package io.github.httpstatuslint.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Resolves the names that a file writes, by its imports and declarations alone (JLS §6.4.1, §7.5).
 * Three answers: qualified, or unknown because nothing says, or unknown because several say.
 */
public final class Names {

  private static final Set<String> JAVA_LANG =
      Set.of(
          "Object", "String", "CharSequence", "Integer", "Long", "Short", "Byte", "Boolean", "Character",
          "Double", "Float", "Number", "Throwable", "Exception", "RuntimeException", "Error",
          "NullPointerException", "IllegalArgumentException", "IllegalStateException",
          "NumberFormatException", "SecurityException", "UnsupportedOperationException",
          "IndexOutOfBoundsException", "ArithmeticException", "ClassCastException", "CloneNotSupportedException",
          "InterruptedException", "ReflectiveOperationException", "ClassNotFoundException", "OutOfMemoryError",
          "StackOverflowError", "Override", "Deprecated", "SuppressWarnings", "Runnable", "Iterable", "Void",
          "StringBuilder", "StringBuffer", "Math", "System", "Thread", "Enum", "Record", "Class");

  private final KnownTypes library;
  private final KnownTypes known;
  private final String packageName;
  private final Map<String, String> singleTypes = new HashMap<>();
  private final Map<String, String> staticMembers = new HashMap<>();
  private final Set<String> packages = new LinkedHashSet<>();
  private final List<String> staticTypes = new ArrayList<>();
  private final Map<String, List<String>> declared = new HashMap<>();
  private List<String> supertypes = List.of();

  Names(CompilationUnit unit, KnownTypes library, KnownTypes project) {
    this.library = library;
    this.known = library.and(project);
    this.packageName = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    unit.getImports().forEach(this::addImport);
    unit.getTypes().forEach(type -> declare(type, packageName));
    List<ClassOrInterfaceType> parents = new ArrayList<>();
    unit.walk(node -> parents.addAll(parents(node)));
    supertypes = parents.stream().map(parent -> type(parent.getNameWithScope()).qualified()).distinct().toList();
  }

  private static List<ClassOrInterfaceType> parents(Node node) {
    List<ClassOrInterfaceType> parents = new ArrayList<>();
    if (node instanceof ClassOrInterfaceDeclaration type) {
      parents.addAll(type.getExtendedTypes());
      parents.addAll(type.getImplementedTypes());
    } else if (node instanceof ObjectCreationExpr creation && creation.getAnonymousClassBody().isPresent()) {
      parents.add(creation.getType());
    }
    return parents;
  }

  private void addImport(ImportDeclaration declaration) {
    String name = known.described(declaration.getNameAsString());
    if (declaration.isStatic()) {
      if (declaration.isAsterisk()) {
        staticTypes.add(name);
      } else {
        staticMembers.put(name.substring(name.lastIndexOf('.') + 1), name);
      }
    } else if (declaration.isAsterisk()) {
      packages.add(name);
    } else {
      singleTypes.put(name.substring(name.lastIndexOf('.') + 1), name);
    }
  }

  private void declare(TypeDeclaration<?> type, String outer) {
    String qualified = join(outer, type.getNameAsString());
    declared.computeIfAbsent(type.getNameAsString(), k -> new ArrayList<>()).add(qualified);
    for (Node member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        declare(nested, qualified);
      }
    }
  }

  /** Returns the file's package, or the empty string. */
  public String packageName() {
    return packageName;
  }

  /** Resolves a type as written, with or without qualifier. */
  public TypeName type(String written) {
    int dot = written.indexOf('.');
    if (dot < 0) {
      return simpleType(written);
    }
    String head = written.substring(0, dot);
    boolean looksLikePackage = Character.isLowerCase(head.charAt(0));
    if (looksLikePackage && !declared.containsKey(head) && !singleTypes.containsKey(head)) {
      return new TypeName(known.described(written));
    }
    TypeName outer = simpleType(head);
    return outer.isKnown() ? new TypeName(outer.qualified() + written.substring(dot)) : TypeName.UNKNOWN;
  }

  private TypeName simpleType(String name) {
    List<String> own = declared.get(name);
    if (own != null) {
      return own.size() == 1 ? new TypeName(own.get(0)) : TypeName.UNKNOWN;
    }
    String imported = singleTypes.get(name);
    if (imported != null) {
      return new TypeName(imported);
    }
    String nested = staticMembers.get(name);
    if (nested != null && known.contains(nested)) {
      return new TypeName(nested);
    }
    String neighbour = join(packageName, name);
    if (known.contains(neighbour)) {
      return new TypeName(neighbour);
    }
    TypeName inherited = inherited(name);
    return inherited.isKnown() ? inherited : onDemand(name, neighbour);
  }

  /** A member type of a library's supertype needs no import; whose class the name stands in is not asked. */
  private TypeName inherited(String name) {
    List<String> members =
        supertypes.stream().map(parent -> parent + "." + name).filter(library::contains).toList();
    return members.size() == 1 ? new TypeName(members.get(0)) : TypeName.UNKNOWN;
  }

  private TypeName onDemand(String name, String neighbour) {
    String found = null;
    for (String candidate : packages) {
      String qualified = candidate + "." + name;
      if (known.contains(qualified)) {
        if (found != null) {
          return TypeName.UNKNOWN;
        }
        found = qualified;
      }
    }
    if (found != null) {
      return new TypeName(found);
    }
    if (JAVA_LANG.contains(name)) {
      return new TypeName("java.lang." + name);
    }
    return packages.isEmpty() ? new TypeName(neighbour) : TypeName.UNKNOWN;
  }

  /** Returns the canonical name of a statically imported member ({@code a.B.MEMBER}), or null. */
  public String importedMember(String name) {
    return staticMembers.get(name);
  }

  /** Returns the types whose static members are imported on demand. */
  public List<String> importedMemberTypes() {
    return staticTypes;
  }

  private static String join(String outer, String name) {
    return outer.isEmpty() ? name : outer + "." + name;
  }
}
