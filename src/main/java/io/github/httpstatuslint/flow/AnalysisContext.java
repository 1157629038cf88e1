package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.RowObserver;
import io.github.httpstatuslint.source.Site;
import io.github.httpstatuslint.source.SourceFile;
import java.util.IdentityHashMap;
import java.util.Map;

/** What the interpreters of one file share. */
final class AnalysisContext {

  /** The live response of the handler under analysis. */
  static final UnitId EXCHANGE = new UnitId("exchange");

  private final SourceFile file;
  private final Frameworks frameworks;
  private final TypeHierarchy types;
  private final RowObserver observer;
  private final Emissions emissions = new Emissions();
  private final Map<Node, UnitId> allocations = new IdentityHashMap<>();
  private Budget budget = new Budget();

  AnalysisContext(SourceFile file, Frameworks frameworks, RowObserver observer) {
    this.file = file;
    this.frameworks = frameworks;
    this.types = new TypeHierarchy(file, frameworks);
    this.observer = observer;
  }

  SourceFile file() {
    return file;
  }

  Frameworks frameworks() {
    return frameworks;
  }

  TypeHierarchy types() {
    return types;
  }

  Emissions emissions() {
    return emissions;
  }

  void applied(String row) {
    observer.applied(row);
  }

  /** Returns the unit that a creation site stands for. */
  UnitId allocation(Node creation) {
    return allocations.computeIfAbsent(creation, node -> new UnitId("unit at " + file.site(node)));
  }

  void newBudget() {
    budget = new Budget();
  }

  void step() {
    budget.step();
  }

  /** Returns where a node stands; a call stands at its name, for its range begins at its receiver. */
  Site site(Node node) {
    return node instanceof MethodCallExpr call ? file.site(call.getName()) : file.site(node);
  }
}
