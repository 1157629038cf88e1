package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who implements an interface of the project, where that is one class or a few. */
final class Implementations {

  /** What more classes do, is not told call by call. */
  private static final int MAX_CLASSES = 3;

  private final AnalysisContext context;
  private final Map<TypeName, List<TypeName>> known = new HashMap<>();

  Implementations(AnalysisContext context) {
    this.context = context;
  }

  /** Returns the classes behind an interface or abstract class; none where there are many, or nameless ones. */
  List<TypeName> of(TypeName type) {
    List<TypeName> before = known.get(type);
    if (before == null) {
      before = context.declared(type).filter(Implementations::isAbstract).map(d -> search(type)).orElse(List.of());
      known.put(type, before);
    }
    return before;
  }

  private static boolean isAbstract(Declared declared) {
    return declared.type() instanceof ClassOrInterfaceDeclaration type
        && (type.isInterface() || type.isAbstract());
  }

  private List<TypeName> search(TypeName type) {
    String name = type.simple();
    Set<String> words = Set.of("implements " + name, ", " + name, "extends " + name, "new " + name + "(");
    List<TypeName> found = new ArrayList<>();
    for (SourceFile file : context.file().project().mentioning(words)) {
      if (createsNameless(file, type)) {
        return List.of();
      }
      file.unit().findAll(ClassOrInterfaceDeclaration.class).stream()
          .filter(each -> !each.isInterface() && !each.isAbstract() && file.supertypes(each).contains(type))
          .flatMap(each -> each.getFullyQualifiedName().stream())
          .map(TypeName::new).forEach(found::add);
    }
    return found.size() > MAX_CLASSES ? List.of() : List.copyOf(found);
  }

  private static boolean createsNameless(SourceFile file, TypeName type) {
    return file.unit().findFirst(ObjectCreationExpr.class,
        creation -> creation.getAnonymousClassBody().isPresent()
            && file.type(creation.getType()).equals(type)).isPresent();
  }

  /** Returns the method that a method of a class implements or overrides, the nearest, where the project has it. */
  Optional<Callee> overriddenBy(MethodDeclaration method, TypeDeclaration<?> owner) {
    for (TypeName parent : context.file().supertypes(owner)) {
      for (String ancestor : context.types().lineage(parent)) {
        TypeName name = new TypeName(ancestor);
        Optional<Declared> declared = context.declared(name);
        Optional<MethodDeclaration> same = declared.flatMap(type -> type.type()
            .getMethodsByName(method.getNameAsString()).stream()
            .filter(other -> other.getParameters().size() == method.getParameters().size()).findFirst());
        if (same.isPresent()) {
          return Optional.of(new Callee(declared.get().file(), name, same.get(), Value.NOTHING));
        }
      }
    }
    return Optional.empty();
  }
}
