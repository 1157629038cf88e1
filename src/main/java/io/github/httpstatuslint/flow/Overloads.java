package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells overloads apart by the types of the arguments, as far as they are known.
 *
 * @param types who extends whom
 */
record Overloads(TypeHierarchy types) {

  /** Returns the method of that name that takes the arguments, one by one or the last as any number; of several, none is certain. */
  Optional<MethodDeclaration> method(
      Iterable<BodyDeclaration<?>> members, SourceFile file, String name, List<Value> arguments) {
    List<MethodDeclaration> exact = new ArrayList<>();
    List<MethodDeclaration> variable = new ArrayList<>();
    for (BodyDeclaration<?> member : members) {
      if (member instanceof MethodDeclaration method && method.getNameAsString().equals(name)) {
        int parameters = method.getParameters().size();
        if (parameters == arguments.size()) {
          exact.add(method);
        } else if (takesAnyNumber(method) && arguments.size() >= parameters - 1) {
          variable.add(method);
        }
      }
    }
    return meant(exact.isEmpty() ? variable : exact, file, arguments);
  }

  /** Returns whether the last parameter takes any number of arguments. */
  static boolean takesAnyNumber(CallableDeclaration<?> callable) {
    return callable.getParameters().getLast().filter(Parameter::isVarArgs).isPresent();
  }

  /**
   * Returns the candidate that is meant; empty where several may be.
   *
   * @param file where the candidates are declared
   */
  <C extends CallableDeclaration<?>> Optional<C> meant(List<C> candidates, SourceFile file, List<Value> arguments) {
    List<C> possible = candidates.size() < 2
        ? candidates
        : candidates.stream().filter(candidate -> fits(candidate, file, arguments)).toList();
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  private boolean fits(CallableDeclaration<?> candidate, SourceFile file, List<Value> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Parameter parameter = candidate.getParameter(Math.min(i, candidate.getParameters().size() - 1));
      boolean anything = parameter.isVarArgs() || isVariable(parameter.getType().asString(), candidate);
      if (!anything && !takes(file.type(parameter.getType()), arguments.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean takes(TypeName wanted, Value argument) {
    if (!wanted.isKnown() || !argument.type().isKnown() || argument.isNull()) {
      return true;
    }
    boolean otherBasic = isBasic(wanted) && !wanted.equals(argument.type());
    return types.isA(argument.type(), Set.of(wanted.qualified())) != TypeHierarchy.Answer.NO && !otherBasic;
  }

  private static boolean isBasic(TypeName type) {
    return type.equals(TypeName.STRING) || type.qualified().indexOf('.') < 0;
  }

  private static boolean isVariable(String type, CallableDeclaration<?> candidate) {
    return names(candidate, type)
        || candidate.findAncestor(TypeDeclaration.class)
            .filter(around -> around instanceof NodeWithTypeParameters<?> generic && names(generic, type))
            .isPresent();
  }

  private static boolean names(NodeWithTypeParameters<?> generic, String type) {
    return generic.getTypeParameters().stream().anyMatch(variable -> variable.getNameAsString().equals(type));
  }
}
