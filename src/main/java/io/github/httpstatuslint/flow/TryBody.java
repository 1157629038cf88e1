package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import io.github.httpstatuslint.model.CallNames;
import io.github.httpstatuslint.model.CallNames.Meaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a try block does, as far as it tells whose fault a failure is.
 *
 * @param names what calls mean by their names
 */
record TryBody(CallNames names) {

  private static final Set<String> PARSED_TYPES = Set.of("URI", "URL", "BigDecimal", "BigInteger", "JSONObject", "JSONArray");

  /** Returns whether nothing but the request's data can make the block fail: it only reads and checks them. */
  boolean onlyParses(TryStmt attempt) {
    List<Call> calls = calls(attempt).filter(call -> !call.isHarmless(names)).toList();
    boolean parses = calls.stream().anyMatch(call -> call.parses(names));
    return parses
        ? calls.stream().allMatch(call -> call.parses(names) || call.reads(names) || call.isGetter())
        : calls.isEmpty();
  }

  /** Returns whether the block reads the request's bytes, which the client may break off. */
  boolean readsRequest(TryStmt attempt) {
    return calls(attempt).anyMatch(call -> call.reads(names) || call.decodes(names));
  }

  /** Returns whether some call of the block is handed such a variable. */
  boolean hasArgument(TryStmt attempt, Predicate<NameExpr> wanted) {
    return attempt.getTryBlock().findAll(MethodCallExpr.class).stream()
        .flatMap(call -> call.getArguments().stream())
        .anyMatch(argument -> argument instanceof NameExpr name && wanted.test(name));
  }

  /**
   * One call, or the making of a value from text.
   *
   * @param arguments how many it has
   * @param used the code goes on with its result
   * @param within the names of the calls in the same chain
   */
  private record Call(String name, int arguments, boolean used, Set<String> within) {

    /** Without arguments it asks an object, if it asks at all. */
    boolean isGetter() {
      return arguments == 0 && used;
    }

    boolean isHarmless(CallNames names) {
      boolean isSetter = arguments == 1 && name.startsWith("set");
      return isSetter || names.mean(Meaning.HARMLESS, name);
    }

    /** What leads up to a parsing call in one chain, or goes on from it, is a part of it. */
    boolean parses(CallNames names) {
      return within.stream().anyMatch(each -> names.mean(Meaning.PARSES, each) || names.mean(Meaning.DECODES, each));
    }

    boolean decodes(CallNames names) {
      return names.mean(Meaning.DECODES, name);
    }

    boolean reads(CallNames names) {
      return names.mean(Meaning.READS, name);
    }
  }

  private static Stream<Call> calls(TryStmt attempt) {
    List<Node> code = new ArrayList<>(attempt.getResources());
    code.add(attempt.getTryBlock());
    Stream<Call> called = code.stream()
        .flatMap(node -> node.findAll(MethodCallExpr.class).stream())
        .map(call -> new Call(call.getNameAsString(), call.getArguments().size(), isUsed(call), chain(call)));
    Stream<Call> created = code.stream()
        .flatMap(node -> node.findAll(ObjectCreationExpr.class).stream())
        .map(creation -> creation.getType().getNameAsString())
        .filter(PARSED_TYPES::contains)
        .map(type -> new Call("parse" + type, 1, true, Set.of("parse" + type)));
    return Stream.concat(called, created);
  }

  private static boolean isUsed(MethodCallExpr call) {
    return call.getParentNode().filter(parent -> parent instanceof ExpressionStmt).isEmpty();
  }

  private static Set<String> chain(MethodCallExpr call) {
    Set<String> names = new HashSet<>();
    Node last = call;
    while (last.getParentNode().orElse(null) instanceof MethodCallExpr outer
        && outer.getScope().filter(last::equals).isPresent()) {
      last = outer;
    }
    Node at = last;
    while (at instanceof MethodCallExpr each) {
      names.add(each.getNameAsString());
      at = each.getScope().orElse(null);
    }
    return names;
  }
}
