package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import io.github.httpstatuslint.model.CallNames;
import io.github.httpstatuslint.model.CallNames.Meaning;
import java.util.List;
import java.util.Set;
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
    List<String> calls = calls(attempt).filter(name -> !names.mean(Meaning.HARMLESS, name)).toList();
    boolean parses = calls.stream().anyMatch(name -> names.mean(Meaning.PARSES, name));
    return parses && calls.stream().allMatch(name -> names.mean(Meaning.PARSES, name) || names.mean(Meaning.READS, name))
        || calls.isEmpty();
  }

  /** Returns whether the block reads the request's bytes, which the client may break off. */
  boolean readsRequest(TryStmt attempt) {
    return calls(attempt).anyMatch(name -> names.mean(Meaning.READS, name) || names.mean(Meaning.PARSES, name));
  }

  private static Stream<String> calls(TryStmt attempt) {
    Stream<String> called = attempt.getTryBlock().findAll(MethodCallExpr.class).stream()
        .map(TryBody::name);
    Stream<String> created = attempt.getTryBlock().findAll(ObjectCreationExpr.class).stream()
        .map(creation -> creation.getType().getNameAsString())
        .filter(PARSED_TYPES::contains)
        .map(type -> "parse" + type);
    return Stream.concat(called, created);
  }

  /** A getter without arguments asks an object; with one it may ask a store. */
  private static String name(MethodCallExpr call) {
    String name = call.getNameAsString();
    boolean asksStore = !call.getArguments().isEmpty() && name.startsWith("get");
    return asksStore ? name + "()" : name;
  }
}
