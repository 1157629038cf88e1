package io.github.httpstatuslint.model;

import io.github.httpstatuslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What proves which cause: exceptions, outcomes of tests, names of tests (causes.yaml). Immutable. */
public final class CauseTable {

  private static final String EXCEPTIONS = "exceptions";
  private static final String HOLDS = "holds";
  private static final String FAILS = "fails";
  private static final String CATCH_ALL = "catch-all";
  private static final String INSIDE = "inside";
  private static final String EXCEPT = "except";

  private record Cause(
      String name, NamePatterns exceptions, NamePatterns holds, NamePatterns fails, boolean catchAll) {}

  private record Question(Outcome outcome, String subject) {}

  private final List<Cause> causes = new ArrayList<>();
  private final Map<String, Set<String>> exact = new HashMap<>();
  private final Map<Question, Set<String>> outcomes = new HashMap<>();
  private final Set<String> inside = new HashSet<>();
  private final Map<String, List<String>> excepted = new HashMap<>();
  private final Set<String> readFromGuards = new HashSet<>();
  private final CallNames calls;
  private final Set<String> protocolCodes;

  private CauseTable(YamlNode root) {
    root.allowOnly(Set.of("causes", "unrelated", "calls", "protocols"));
    root.required("causes").map().forEach(this::add);
    root.get("unrelated").map(YamlNode::texts).orElse(List.of())
        .forEach(exception -> exact.putIfAbsent(exception, Set.of()));
    this.calls = new CallNames(root.required("calls"));
    this.protocolCodes = Set.copyOf(root.get("protocols").map(YamlNode::texts).orElse(List.of()));
  }

  /**
   * Reads causes.yaml.
   *
   * @throws io.github.httpstatuslint.yaml.ConfigurationException on any mistake
   */
  public static CauseTable read(String file, String text) {
    return read(YamlNode.parse(file, text, 0));
  }

  static CauseTable read(YamlNode document) {
    return new CauseTable(document);
  }

  private void add(String name, YamlNode node) {
    Set<String> keys = new TreeSet<>(Set.of(EXCEPTIONS, HOLDS, FAILS, CATCH_ALL, INSIDE, EXCEPT));
    for (Outcome outcome : Outcome.values()) {
      keys.add(outcome.key());
      texts(node, outcome.key()).forEach(subject -> {
        outcomes.computeIfAbsent(new Question(outcome, subject), q -> new HashSet<>()).add(name);
        readFromGuards.add(name);
      });
    }
    node.allowOnly(keys);
    excepted.put(name, texts(node, EXCEPT));
    List<String> patterns = new ArrayList<>();
    for (String exception : texts(node, EXCEPTIONS)) {
      if (exception.indexOf('.') > 0) {
        exact.computeIfAbsent(exception, e -> new HashSet<>()).add(name);
      } else {
        patterns.add(exception);
      }
    }
    NamePatterns holds = new NamePatterns(texts(node, HOLDS));
    NamePatterns fails = new NamePatterns(texts(node, FAILS));
    if (!holds.words().isEmpty() || !fails.words().isEmpty()) {
      readFromGuards.add(name);
    }
    if (flag(node, INSIDE)) {
      inside.add(name);
    }
    causes.add(new Cause(name, new NamePatterns(patterns), holds, fails, flag(node, CATCH_ALL)));
  }

  private static List<String> texts(YamlNode node, String key) {
    return node.get(key).map(YamlNode::texts).orElse(List.of());
  }

  private static boolean flag(YamlNode node, String key) {
    return node.get(key).map(YamlNode::bool).orElse(false);
  }

  /** Returns what handling an exception proves; by its simple name only where no entry has its canonical one. */
  public Set<String> ofException(String qualified) {
    Set<String> known = exact.get(qualified);
    if (known != null) {
      return known;
    }
    String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
    Set<String> proven = new HashSet<>();
    causes.stream().filter(cause -> cause.exceptions.matches(simple)).forEach(cause -> proven.add(cause.name));
    return proven;
  }

  /** Returns whether any exception at all may be handled where this one is. */
  public boolean isCatchAll(String qualified) {
    Set<String> proven = exact.getOrDefault(qualified, Set.of());
    return causes.stream().anyMatch(cause -> cause.catchAll && proven.contains(cause.name));
  }

  /**
   * Returns what the outcome of a test proves.
   *
   * @param subject what is looked at: {@code lookup}, {@code header if-match}
   */
  public Set<String> ofOutcome(Outcome outcome, String subject) {
    return outcomes.getOrDefault(new Question(outcome, subject), Set.of());
  }

  /** Returns what a test of that name proves where it is true, or where it is false. */
  public Set<String> ofTest(String name, boolean holds) {
    Set<String> proven = new HashSet<>();
    for (Cause cause : causes) {
      if ((holds ? cause.holds : cause.fails).matches(name)) {
        proven.add(cause.name);
      }
    }
    return proven;
  }

  /** Returns whether a cause holds in the branch of its test alone, not for all that the test lets through. */
  public boolean isInside(String cause) {
    return inside.contains(cause);
  }

  /** Returns whether handling an exception does not prove a cause somewhere: {@code caught}, {@code path}, {@code content}, {@code input}. */
  public boolean isExcepted(String cause, String where) {
    return excepted.getOrDefault(cause, List.of()).contains(where);
  }

  /** Returns words of which code has one that proves a cause by an exception; empty where guards prove it too. */
  public Optional<Set<String>> exceptionWords(String cause) {
    if (readFromGuards.contains(cause)) {
      return Optional.empty();
    }
    Set<String> words = new TreeSet<>();
    exact.forEach((exception, proven) -> {
      if (proven.contains(cause)) {
        words.add(exception.substring(exception.lastIndexOf('.') + 1));
      }
    });
    causes.stream().filter(each -> each.name.equals(cause)).forEach(each -> words.addAll(each.exceptions.words()));
    return Optional.of(words);
  }

  /** Returns whether there is a cause of that name. */
  public boolean contains(String cause) {
    return causes.stream().anyMatch(each -> each.name.equals(cause));
  }

  /** Returns what the names of calls in guards mean. */
  public CallNames calls() {
    return calls;
  }

  /** Returns the error codes of protocols that fix their statuses. */
  public Set<String> protocolCodes() {
    return protocolCodes;
  }

  boolean mentions(String qualified) {
    return exact.containsKey(qualified);
  }
}
