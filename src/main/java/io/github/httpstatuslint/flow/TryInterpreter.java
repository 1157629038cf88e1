package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import io.github.httpstatuslint.model.CauseTable;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Interprets try, catch and finally: what is thrown inside is looked for in the clauses before it leaves. */
final class TryInterpreter {

  private final Interpreter interpreter;
  private TryStmt thrownIn;
  private Value thrown;
  private boolean passedThrough;

  TryInterpreter(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Interprets a body in which an exception comes out of a try block: out of something that is called there. */
  void throwingIn(TryStmt attempt, Value exception, Runnable body) {
    thrownIn = attempt;
    thrown = exception;
    try {
      body.run();
    } finally {
      thrownIn = null;
      thrown = null;
      passedThrough = false;
    }
  }

  /** Returns whether callees are not looked into: what they do was seen on the way to the exception. */
  boolean isPassedThrough() {
    return passedThrough;
  }

  void exec(TryStmt attempt, ProgramState state) {
    Frame frame = interpreter.frame();
    int mark = frame.abrupt().size();
    Path entry = state.path();
    frame.enterTry(state);
    for (Expression resource : attempt.getResources()) {
      interpreter.expressions().eval(resource, state);
    }
    boolean throwing = attempt == thrownIn;
    passedThrough |= throwing;
    interpreter.statements().exec(attempt.getTryBlock(), state);
    passedThrough &= !throwing;
    ProgramState anywhere = frame.exitTry();
    List<Abrupt> uncaught = thrownSince(mark);
    uncaught.forEach(way -> anywhere.join(way.state().copy()));
    if (throwing) {
      uncaught = thrownAlone(anywhere, attempt, state);
    }
    List<ProgramState> ends = new ArrayList<>();
    for (CatchClause clause : attempt.getCatchClauses()) {
      if (!throwing || isCaught(clause, uncaught)) {
        ends.add(handle(attempt, clause, anywhere.copy(), entry, uncaught));
      }
    }
    frame.abrupt().addAll(uncaught);
    ends.forEach(state::join);
    attempt.getFinallyBlock().ifPresent(block -> leaveThrough(block, state, mark));
  }

  /** The exception that is looked for leaves the block, and nothing else does. */
  private List<Abrupt> thrownAlone(ProgramState anywhere, TryStmt attempt, ProgramState atEnd) {
    atEnd.die();
    return new ArrayList<>(List.of(new Abrupt(Abrupt.Kind.THROW, null, anywhere.copy(), thrown, attempt)));
  }

  private boolean isCaught(CatchClause clause, List<Abrupt> uncaught) {
    Parameter parameter = clause.getParameter();
    return uncaught.stream().anyMatch(
        way -> mayCatch(types(parameter.getType()), parameter.getTypeAsString(), way.value().type()));
  }

  private List<Abrupt> thrownSince(int mark) {
    return interpreter.frame().take(Abrupt.Kind.THROW, null, mark);
  }

  private ProgramState handle(
      TryStmt attempt, CatchClause clause, ProgramState state, Path entry, List<Abrupt> uncaught) {
    Parameter parameter = clause.getParameter();
    List<TypeName> caught = types(parameter.getType());
    Set<UnitId> units = new LinkedHashSet<>();
    TypeName unitType = TypeName.UNKNOWN;
    boolean certain = false;
    for (Iterator<Abrupt> each = uncaught.iterator(); each.hasNext(); ) {
      Value value = each.next().value();
      if (mayCatch(caught, parameter.getTypeAsString(), value.type())) {
        units.addAll(value.units());
        unitType = value.units().isEmpty() ? unitType : value.type();
        certain |= value == thrown;
        each.remove();
      }
    }
    TypeName declared = caught.size() == 1 ? caught.get(0) : TypeName.UNKNOWN;
    Value value = units.isEmpty()
        ? interpreter.names().handled(Value.unknown(declared), parameter, state)
        : Value.unit(unitType, units).join(Value.unknown(declared));
    state.bind(parameter.getNameAsString(), certain ? thrown : value);
    state.path(entry);
    state.assume(handling(attempt, caught, parameter, state));
    interpreter.statements().exec(clause.getBody(), state);
    state.unbind(parameter.getNameAsString());
    return state;
  }

  /** Failing to read the request's data is the client's fault, whatever class the exception has. */
  private Condition handling(TryStmt attempt, List<TypeName> caught, Parameter parameter, ProgramState state) {
    CauseTable causes = interpreter.context().frameworks().causes();
    String text = "catch (" + parameter.getType() + " " + parameter.getNameAsString() + ")";
    TryBody body = new TryBody(causes.calls());
    boolean catchAll = caught.stream().anyMatch(type -> causes.isCatchAll(type.qualified()));
    boolean reads = body.readsRequest(attempt) || body.hasArgument(attempt, name -> isExchange(name, state));
    if (reads && caught.stream().anyMatch(TryInterpreter::isInput) || catchAll && body.onlyParses(attempt)) {
      return new Condition.Handling(parameter, text, Proof.UNKNOWN, parameter.getNameAsString(), true);
    }
    Set<String> about = new HashSet<>(Set.of("caught"));
    if (reads) {
      about.add("input");
    }
    if (body.hasArgument(attempt, name -> subject(name, state).equals(Subject.PATH))) {
      about.add("path");
    }
    if (body.hasArgument(attempt, name -> subject(name, state).isOfContent())) {
      about.add("content");
    }
    Proof proof = interpreter.handled(caught)
        .without(cause -> about.stream().anyMatch(where -> causes.isExcepted(cause, where)));
    return new Condition.Handling(parameter, text, proof, parameter.getNameAsString(), catchAll);
  }

  private Subject subject(NameExpr name, ProgramState state) {
    return interpreter.expressions().eval(name, state).subject();
  }

  /** Whoever is handed the request or the response may fail because the client has gone. */
  private boolean isExchange(NameExpr name, ProgramState state) {
    TypeHierarchy types = interpreter.context().types();
    return types.lineage(interpreter.expressions().eval(name, state).type()).stream()
        .anyMatch(ancestor -> !ancestor.startsWith("java.") && types.isDescribed(new TypeName(ancestor)));
  }

  private static boolean isInput(TypeName type) {
    return type.qualified().equals("java.io.IOException");
  }

  private List<TypeName> types(Type type) {
    if (type instanceof UnionType union) {
      List<TypeName> types = new ArrayList<>();
      for (ReferenceType element : union.getElements()) {
        types.add(interpreter.context().file().type(element));
      }
      return types;
    }
    return List.of(interpreter.context().file().type(type));
  }

  /** Returns whether a clause for a type can catch an exception of another. */
  boolean mayCatch(TypeName caught, TypeName thrown) {
    return mayCatch(List.of(caught), caught.simple(), thrown);
  }

  /** A described exception has all its ancestors described: no other class can catch it. */
  private boolean mayCatch(List<TypeName> caught, String written, TypeName thrown) {
    TypeHierarchy types = interpreter.context().types();
    if (!thrown.isKnown()) {
      return true;
    }
    Set<String> lineage = types.lineage(thrown);
    for (TypeName candidate : caught) {
      boolean byName = !candidate.isKnown()
          && lineage.stream().anyMatch(name -> new TypeName(name).simple().equals(written));
      if (byName || lineage.contains(candidate.qualified()) || isRootOfAll(candidate)) {
        return true;
      }
      if (candidate.isKnown()
          && types.isA(thrown, Set.of(candidate.qualified())) != TypeHierarchy.Answer.NO) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRootOfAll(TypeName type) {
    return switch (type.qualified()) {
      case "java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException" -> true;
      default -> false;
    };
  }

  /** Every way out of the statement runs the block, with the state it has there. */
  private void leaveThrough(BlockStmt block, ProgramState state, int mark) {
    Frame frame = interpreter.frame();
    List<Abrupt> leaving = new ArrayList<>(frame.abrupt().subList(mark, frame.abrupt().size()));
    frame.abrupt().subList(mark, frame.abrupt().size()).clear();
    for (Abrupt way : leaving) {
      interpreter.statements().exec(block, way.state());
      if (!way.state().isDead()) {
        frame.abrupt().add(way);
      }
    }
    interpreter.statements().exec(block, state);
  }
}
