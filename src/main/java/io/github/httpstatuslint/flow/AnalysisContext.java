package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.RowObserver;
import io.github.httpstatuslint.source.Site;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the interpreters of one file share. */
final class AnalysisContext {

  /** The live response of the handler under analysis. */
  static final UnitId EXCHANGE = new UnitId("exchange");

  private final SourceFile root;
  private final Frameworks frameworks;
  private final TypeHierarchy types;
  private final Implementations implementations = new Implementations(this);
  private final RowObserver observer;
  private final HandledExceptions handled;
  private final Emissions emissions;
  private final FollowedCalls followed;
  private final Map<Node, UnitId> allocations = new IdentityHashMap<>();
  private SourceFile file;
  private Budget budget = new Budget();
  private int departures;
  private final Set<HeaderName> onOthers = new LinkedHashSet<>();

  AnalysisContext(
      SourceFile file,
      Frameworks frameworks,
      HandledExceptions handled,
      StatusNames statusNames,
      RowObserver observer) {
    this.handled = handled;
    this.root = file;
    this.file = file;
    this.frameworks = frameworks;
    this.types = new TypeHierarchy(this);
    this.observer = observer;
    this.followed = new FollowedCalls(file.unit());
    this.emissions = new Emissions(
        this::evidence, statusNames, frameworks.causes().protocolCodes(), followed);
  }

  /** Quotes the code that proves a cause. */
  private Evidence evidence(Condition proof) {
    if (proof instanceof Condition.Handling handling) {
      return new Evidence(handling.text(), site(handling.at()));
    }
    Node at = proof.code().isEmpty() ? root.unit() : proof.code().get(0);
    boolean isFalse = proof instanceof Condition.Test test && test.negated()
        || proof instanceof Condition.MethodTest other && !other.matches();
    String text = at.toString();
    boolean isOneThing = at instanceof MethodCallExpr || at instanceof NameExpr;
    return new Evidence(isFalse ? isOneThing ? "!" + text : "!(" + text + ")" : text, site(at));
  }

  /** Returns the file whose code is being interpreted: the analysed one, or one that it calls into. */
  SourceFile file() {
    return file;
  }

  /** Goes on in the code of another file, and returns the one to come back to. */
  SourceFile enter(SourceFile next) {
    SourceFile before = file;
    file = next;
    return before;
  }

  /** Returns where a node of the analysed file stands, or null for one of another file: those report their own. */
  Site ownSite(Node node) {
    boolean own = node.findCompilationUnit().filter(unit -> unit == root.unit()).isPresent();
    return own ? site(node) : null;
  }

  /** A response leaves. Statuses that other files chose are theirs to report. */
  void leaves(Constant status, ResponseFacts facts, Path path, Node exit) {
    if (isOwn(status)) {
      departures++;
      emissions.add(status, facts, path, exitSite(exit));
    }
  }

  /** A response goes back to a caller who may add to it. Statuses that other files chose are theirs to report. */
  void leavesUnfinished(Constant status, ResponseFacts facts, Path path, Node exit) {
    if (status.file().isSameFile(root)) {
      emissions.addUnfinished(status, facts, path, exitSite(exit));
    }
  }

  /** A response is left to somebody else, who may choose its status. */
  void undecided(ResponseState response) {
    onOthers.addAll(response.undecided().seen());
  }

  /** Returns the headers that were set on responses whose status is chosen elsewhere. */
  Set<HeaderName> onOthers() {
    return onOthers;
  }

  /** Returns how often a status of the analysed file has left so far. */
  int departures() {
    return departures;
  }

  /** A response leaves with the status of the exception that is being handled. */
  void relays(Site site, HeaderFacts headers) {
    emissions.addRelay(site, headers);
  }

  /** A header is set after a response has left. */
  void late(Constant status, HeaderName header, Site site) {
    if (isOwn(status) && site != null) {
      emissions.addLate(status, header, site);
    }
  }

  /** A status is set after a response with another one has left. */
  void late(Constant status, OtherStatus other) {
    if (status.file().isSameFile(root)) {
      emissions.addLate(status, other);
    }
  }

  /** Returns whether the project has a handler for just this exception: it decides what leaves. */
  boolean isAnswered(TypeName exception) {
    return handled.answers(root, types.lineage(exception));
  }

  /** Returns whether a constant was chosen in the analysed file. */
  boolean isOwn(Constant constant) {
    return constant.file().isSameFile(root);
  }

  /** A call, or the reference that makes a method a handler, was followed into the method. */
  void followed(Node use) {
    followed.add(use);
  }

  /** Returns who answers for exceptions in the project. */
  HandledExceptions handled() {
    return handled;
  }

  /** Returns a constant that stands at a node. */
  Constant constant(Object value, Node at, Path path) {
    return new Constant(value, file, site(at), path, StatusSpelling.OTHER);
  }

  /** Returns false for a type of the project whose declaration is seen to extend and implement nothing. */
  boolean mayNameSupertypes(TypeName type) {
    boolean elsewhere = file.declaration(type).isEmpty()
        && frameworks.type(type.qualified()).isEmpty()
        && file.project().contains(type.qualified());
    return !elsewhere || file.project().mayNameSupertypes(type);
  }

  /** Returns the declaration of a type, in the file at hand or elsewhere in the project. */
  Optional<Declared> declared(TypeName type) {
    if (!type.isKnown()) {
      return Optional.empty();
    }
    Optional<TypeDeclaration<?>> here = file.declaration(type);
    if (here.isPresent()) {
      return Optional.of(new Declared(file, here.get()));
    }
    if (frameworks.type(type.qualified()).isPresent() || type.qualified().startsWith("java.")) {
      return Optional.empty();
    }
    return file.project().declaring(type)
        .flatMap(other -> other.declaration(type).map(found -> new Declared(other, found)));
  }

  Frameworks frameworks() {
    return frameworks;
  }

  Implementations implementations() {
    return implementations;
  }

  TypeHierarchy types() {
    return types;
  }

  /** Returns what was found, in source order. */
  List<Emission> emissions() {
    return emissions.all();
  }

  /** Returns the relayed statuses, in source order. */
  List<Relay> relays() {
    return emissions.relays();
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

  /** Counts steps elsewhere, and returns where they were counted. */
  Budget spend(Budget other) {
    Budget before = budget;
    budget = other;
    return before;
  }

  void step() {
    budget.step();
  }

  /** Returns where a node stands; a call stands at its name, for its range begins at its receiver. */
  Site site(Node node) {
    return node instanceof MethodCallExpr call ? file.site(call.getName()) : file.site(node);
  }

  /** A body is left at its closing brace. */
  private Site exitSite(Node node) {
    Site whole = ownSite(node);
    boolean isBody = node instanceof CallableDeclaration<?> || node instanceof BlockStmt;
    return whole == null || !isBody
        ? whole
        : new Site(whole.endLine(), whole.endColumn(), whole.endLine(), whole.endColumn());
  }
}
