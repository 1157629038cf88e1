package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.github.httpstatuslint.source.TypeName;
import java.util.List;
import java.util.Set;

/**
 * What the place where code is handed over says of it.
 *
 * @param methods the HTTP methods of the requests that come there; empty where it does not say
 * @param paths the paths of those requests; empty where it does not say
 * @param exceptions what the code answers for; empty where it is no answer to an exception
 * @param at where it is handed over
 */
record Registered(Set<String> methods, Set<String> paths, List<TypeName> exceptions, Node at) {

  /** Of code that is handed over without a word. */
  static final Registered NONE = new Registered(Set.of(), Set.of(), List.of(), null);

  Registered {
    methods = Set.copyOf(methods);
    paths = Set.copyOf(paths);
    exceptions = List.copyOf(exceptions);
  }

  /**
   * Puts it into the state in which the code begins.
   *
   * @param variable the exception's name in the code; empty where it has none
   */
  void enter(Interpreter interpreter, String variable, ProgramState state) {
    if (!methods.isEmpty()) {
      state.assume(new Condition.MethodTest(methods));
    }
    if (!paths.isEmpty()) {
      state.assume(new Condition.Route(paths));
    }
    if (!exceptions.isEmpty()) {
      state.assume(interpreter.handling(exceptions, text(), at, variable));
    }
  }

  private String text() {
    List<String> names = exceptions.stream().map(TypeName::simple).toList();
    String call = at instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : "";
    return call + "(" + String.join(", ", names) + ")";
  }
}
