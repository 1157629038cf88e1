package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.httpstatuslint.http.HeaderName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a boolean expression says when it is true. */
sealed interface Condition {

  /** Says nothing that anybody reads, but is a reason of its own. */
  Condition OPAQUE = new Opaque();

  /** Says nothing and is no reason: {@code while (true)}. */
  Condition ALWAYS = new Always();

  /** A condition that nobody wrote as an expression: the arm of a switch. */
  record Opaque() implements Condition {}

  record Always() implements Condition {}

  /**
   * A test that somebody can read.
   *
   * @param at the expression
   * @param holds what is proven where it is true
   * @param fails what is proven where it is false
   * @param negated this is the false outcome
   */
  record Test(Node at, Proof holds, Proof fails, boolean negated) implements Condition {

    Test(Node at, Proof holds, Proof fails) {
      this(at, holds, fails, false);
    }
  }

  /**
   * An exception is being handled.
   *
   * @param text how the code says it
   * @param variable the exception's name in the handler; empty where it has none
   * @param catchAll any exception may come here, so that any further test is the better reason
   */
  record Handling(Node at, String text, Proof proof, String variable, boolean catchAll) implements Condition {}

  /** A test for a header that is set already. */
  record HeaderTest(Set<UnitId> units, HeaderName header, boolean present) implements Condition {}

  /**
   * The request has one of these methods; if not {@code matches}, it has none of them.
   *
   * @param at the expression; null for what an annotation says
   * @param otherwise what is proven where the method is another one
   */
  record MethodTest(Set<String> methods, boolean matches, Node at, Proof otherwise) implements Condition {

    public MethodTest {
      methods = Set.copyOf(methods);
    }

    /** What an annotation or an overridden method says. */
    MethodTest(Set<String> methods) {
      this(methods, true, null, Proof.OPEN);
    }
  }

  /** Somebody calls a method that is no handler by itself. */
  record Entry(MethodDeclaration method) implements Condition {}

  /** The request came on one of these paths. */
  record Route(Set<String> paths) implements Condition {

    public Route {
      paths = Set.copyOf(paths);
    }
  }

  /** All parts hold. */
  record All(List<Condition> parts) implements Condition {}

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {}

  /** Returns what the expression says when it is false. */
  default Condition negate() {
    if (this instanceof Test test) {
      return new Test(test.at, test.holds, test.fails, !test.negated);
    }
    if (this instanceof HeaderTest test) {
      return new HeaderTest(test.units, test.header, !test.present);
    }
    if (this instanceof MethodTest test) {
      return new MethodTest(test.methods, !test.matches, test.at, test.otherwise);
    }
    if (this instanceof All all) {
      return new Any(all.parts.stream().map(Condition::negate).toList());
    }
    if (this instanceof Any any) {
      return new All(any.parts.stream().map(Condition::negate).toList());
    }
    return this;
  }

  /** Returns what the condition proves where it holds: of several disjuncts, what all of them prove. */
  default Proof proof() {
    if (this instanceof Test test) {
      return test.negated ? test.fails : test.holds;
    }
    if (this instanceof Handling handling) {
      return handling.proof;
    }
    if (this instanceof MethodTest test) {
      return test.matches ? Proof.OPEN : test.otherwise;
    }
    if (this instanceof All all) {
      return conjunction(all.parts);
    }
    if (this instanceof Any any) {
      return any.parts.stream().map(Condition::proof).reduce(Proof::or).orElse(Proof.OPEN);
    }
    return this instanceof Opaque ? Proof.UNKNOWN : Proof.OPEN;
  }

  /** A test of the method beside another one says for which requests that other one is the reason. */
  private static Proof conjunction(List<Condition> parts) {
    Proof others = parts.stream()
        .filter(part -> !(part instanceof MethodTest)).map(Condition::proof).reduce(Proof.OPEN, Proof::and);
    return others.decides()
        ? others
        : parts.stream().map(Condition::proof).reduce(Proof.OPEN, Proof::and);
  }

  /** Returns the first expression that proves a cause, with its sign. */
  default Optional<Condition> provenBy(String cause) {
    List<Condition> parts = this instanceof All all ? all.parts : this instanceof Any any ? any.parts : List.of();
    return parts.isEmpty()
        ? Optional.of(this).filter(self -> self.proof().causes().contains(cause))
        : parts.stream().flatMap(part -> part.provenBy(cause).stream()).findFirst();
  }

  /** Returns the code of the condition: none for what is not written as an expression. */
  default List<Node> code() {
    if (this instanceof Test test) {
      return List.of(test.at);
    }
    if (this instanceof MethodTest test && test.at != null) {
      return List.of(test.at);
    }
    List<Condition> parts = this instanceof All all ? all.parts : this instanceof Any any ? any.parts : List.of();
    return parts.stream().flatMap(part -> part.code().stream()).toList();
  }
}
