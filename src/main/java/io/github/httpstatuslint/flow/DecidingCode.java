package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithParameters;
import io.github.httpstatuslint.source.Site;
import io.github.httpstatuslint.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The code that decides for a status: the guards and handled exceptions on the way, the statement and the
 * class around. Its words are what rules look for when they ask whether a feature of the request was looked at.
 */
public final class DecidingCode {

  /** Where nothing is known of the code: tests of checks. */
  public static final DecidingCode NONE = new DecidingCode(Why.UNKNOWN, null);

  /**
   * Where a status is chosen, and what tells the words there.
   *
   * @param status the status
   * @param listed it is one of many that the file gives without a reason
   */
  record Place(
      SourceFile file, Site site, int status, boolean listed, boolean ofHelper, Vocabulary vocabulary) {}

  /**
   * Why a status is sent, over all paths.
   *
   * @param guards the tests on the way
   * @param reasons those that are the reason
   * @param handled the exceptions being handled, as the code says it
   * @param guarded some test or exception is the reason on every path
   * @param anyFailure any exception at all may be the reason, on every path
   * @param methodTested a test of the HTTP method is on the way
   */
  record Why(
      Set<Node> guards,
      Set<Node> reasons,
      List<String> handled,
      boolean guarded,
      boolean anyFailure,
      boolean methodTested) {

    private static final Why UNKNOWN = new Why(Set.of(), Set.of(), List.of(), false, false, false);
  }

  private final Why why;
  private final Place place;
  private Surroundings around;
  private List<WordIndex> words;

  DecidingCode(Why why, Place place) {
    this.why = why;
    this.place = place;
  }

  /** Returns whether some test or handled exception, beside the HTTP method, leads to the status on every path. */
  public boolean isGuarded() {
    return why.guarded;
  }

  /** Returns whether the code dispatches by HTTP method itself, before it gets to the status. */
  public boolean testsMethod() {
    return why.methodTested;
  }

  /** Returns whether the methods of the requests are only known from the handlers that call this code. */
  public boolean isOfHelper() {
    return place != null && place.ofHelper;
  }

  /**
   * Returns whether the reason looks at something that can differ from one request to the next: a parameter
   * or a local of the method around it. A field alone may be a switch that an administrator sets.
   */
  public boolean dependsOnRequest() {
    return why.reasons.stream().anyMatch(reason -> reason.findFirst(
        NameExpr.class, name -> isLocal(name)).isPresent());
  }

  private static boolean isLocal(NameExpr name) {
    String wanted = name.getNameAsString();
    for (Node at = name; at != null; at = at.getParentNode().orElse(null)) {
      if (at instanceof NodeWithParameters<?> body) {
        boolean declares = body.getParameters().stream().anyMatch(p -> p.getNameAsString().equals(wanted))
            || at.findFirst(VariableDeclarator.class, v -> v.getNameAsString().equals(wanted)).isPresent();
        if (declares) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns whether one of the tokens occurs in the why.guards, the handled exceptions or the class around. A
   * token is words as in a name, whatever its case and separators ({@code If-Match}, {@code early data}); a
   * last {@code *} lets the last word go on; behind {@code =} it must be a whole name or literal; in quotes, a whole
   * String literal as it is.
   */
  public boolean mentions(List<String> tokens) {
    return tokens.stream().anyMatch(token -> words().stream().anyMatch(index -> index.contains(token)));
  }

  /**
   * Returns whether one of the tokens occurs in the reason itself: the tests that lead there and nowhere else,
   * the handled exceptions, the statement that chooses the status and the names of the declarations around.
   */
  public boolean reasonMentions(List<String> tokens) {
    return occursIn(why.reasons, tokens);
  }

  /** The same, or in what the variables of the reason were made of. */
  public boolean reasonComesFrom(List<String> tokens) {
    return occursIn(why.reasons, tokens) || occursIn(Origins.of(why.reasons), tokens);
  }

  /** The same, of all tests on the way, those that were passed included: what the code has looked at before. */
  public boolean guardsLookAt(List<String> tokens) {
    return occursIn(why.guards, tokens) || occursIn(Origins.of(why.guards), tokens);
  }

  private boolean occursIn(Set<Node> code, List<String> tokens) {
    if (place == null || tokens.isEmpty()) {
      return false;
    }
    Set<Node> nodes = new LinkedHashSet<>(code);
    around().statement().ifPresent(nodes::add);
    List<String> texts = new ArrayList<>(why.handled);
    texts.addAll(around().names());
    WordIndex index = WordIndex.of(nodes, texts, place.vocabulary.names()::isStatus);
    return tokens.stream().anyMatch(index::contains);
  }

  /**
   * Returns whether the code gives the status a name and decides nothing: a declaration around or the exception
   * being handled is named after it, or the file gives many statuses without a reason.
   */
  public boolean isVocabulary() {
    return place != null
        && (place.listed
            || place.vocabulary.names().say(around().names(), place.status)
            || place.vocabulary.names().say(why.handled, place.status)
            || place.vocabulary.names().say(askedClasses(), place.status));
  }

  /** Returns the classes that the tests on the way ask an exception for. */
  private List<String> askedClasses() {
    return why.guards.stream()
        .flatMap(guard -> guard.findAll(InstanceOfExpr.class).stream())
        .map(test -> test.getType().asString())
        .toList();
  }

  /**
   * Returns whether the statement names an error code of a protocol that fixes its statuses: OAuth, S3. None of
   * them stands for whatever may have failed in the server.
   */
  public boolean isFixedByProtocol() {
    if (place == null || why.anyFailure) {
      return false;
    }
    WordIndex statement = WordIndex.of(around().statement().map(Set::of).orElse(Set.of()), List.of(), name -> false);
    return place.vocabulary.protocolCodes().stream().anyMatch(statement::hasWhole);
  }

  private Surroundings around() {
    if (around == null) {
      around = Surroundings.of(place.file, place.site);
    }
    return around;
  }

  /** The words of the class around, and of the guards that lie elsewhere. */
  private List<WordIndex> words() {
    if (words == null) {
      List<WordIndex> indexes = new ArrayList<>();
      Optional<Node> type = place == null ? Optional.empty() : around().type();
      type.ifPresent(node -> indexes.add(place.vocabulary.of(node)));
      List<Node> elsewhere = place == null
          ? List.of()
          : why.guards.stream().filter(guard -> !type.filter(node -> lies(guard, node)).isPresent()).toList();
      indexes.add(WordIndex.of(elsewhere, why.handled, place == null ? name -> false : place.vocabulary.names()::isStatus));
      words = indexes;
    }
    return words;
  }

  private static boolean lies(Node inner, Node outer) {
    Node at = inner.getParentNode().orElse(null);
    while (at != null && at != outer) {
      at = at.getParentNode().orElse(null);
    }
    return at != null;
  }
}
