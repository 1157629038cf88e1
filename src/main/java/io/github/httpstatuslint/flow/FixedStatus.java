package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statuses that an exception's class chooses itself: in a constructor, or in an accessor. Whoever throws it
 * says nothing of them, so the class is judged as if it were thrown.
 *
 * @param context the file under analysis
 */
record FixedStatus(AnalysisContext context) {

  void ofException(TypeDeclaration<?> type) {
    TypeName name = type.getFullyQualifiedName().map(TypeName::new).orElse(TypeName.UNKNOWN);
    boolean concrete = type instanceof ClassOrInterfaceDeclaration declaration
        && !declaration.isInterface()
        && !declaration.isAbstract();
    if (!concrete || !isException(name)) {
      return;
    }
    List<ConstructorDeclaration> constructors = type.getConstructors();
    if (constructors.isEmpty()) {
      thrown(name, List.of(), type);
    }
    constructors.forEach(constructor -> thrown(name, constructor.getParameters(), type));
  }

  private boolean isException(TypeName type) {
    return context.types().kind(type) == UnitKind.EXCEPTION
        || context.types().lineage(type).stream()
            .anyMatch(name -> name.endsWith("Exception") || name.endsWith("Error"));
  }

  private void thrown(TypeName type, List<Parameter> parameters, TypeDeclaration<?> at) {
    Interpreter interpreter = new Interpreter(context);
    Frame frame = new Frame(null, context.file(), null, type);
    ProgramState state = new ProgramState();
    state.unit(AnalysisContext.EXCHANGE, ResponseState.FRESH);
    interpreter.inside(frame, () -> {
      List<Value> arguments = new ArrayList<>();
      parameters.forEach(parameter -> arguments.add(Value.unknown(context.file().type(parameter.getType()))));
      Optional<Value> exception = interpreter.objects().create(type, at, arguments, state);
      if (exception.isPresent() && isChangeable(type)) {
        state.escape(exception.get());
      }
      exception.ifPresent(value -> frame.leave(Abrupt.Kind.THROW, null, state, value, at));
    });
    new Exits(interpreter, false, false).emit(frame, state, at);
  }

  /** Whoever throws an exception with a method that takes something may have handed it a header. */
  private boolean isChangeable(TypeName type) {
    for (String ancestor : context.types().lineage(type)) {
      boolean takes = context.declared(new TypeName(ancestor)).stream()
          .flatMap(declared -> declared.type().getMethods().stream())
          .anyMatch(FixedStatus::takesSomething);
      if (takes) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesSomething(MethodDeclaration method) {
    return !method.isStatic() && !method.isPrivate() && !method.getParameters().isEmpty()
        && !Set.of("equals", "initCause", "setStackTrace").contains(method.getNameAsString());
  }
}
