package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words of names and String literals, in lower case: each alone and with those that follow it in the
 * same name. Names of statuses are left out, for they say what is sent and not why; so are texts that are logged.
 */
final class WordIndex {

  /** Header names have up to three words, and a name may have some around them. */
  private static final int MAX_WORDS_IN_A_ROW = 4;

  private static final Set<String> LOGGERS = Set.of("log", "logger", "LOG", "LOGGER", "_log", "_logger");

  private final Set<String> runs = new HashSet<>();
  private final Set<String> literals = new HashSet<>();
  private final Set<String> wholes = new HashSet<>();
  private final Predicate<String> isStatusName;

  private WordIndex(Predicate<String> isStatusName) {
    this.isStatusName = isStatusName;
  }

  /**
   * Returns the index of several nodes and texts.
   *
   * @param isStatusName tells, of a name in lower case without separators, that it names a status
   */
  static WordIndex of(Collection<Node> nodes, Collection<String> texts, Predicate<String> isStatusName) {
    WordIndex index = new WordIndex(isStatusName);
    nodes.forEach(index::addAll);
    texts.forEach(index::add);
    return index;
  }

  private void addAll(Node root) {
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof SimpleName name) {
        add(name.getIdentifier());
      } else if (node instanceof Name name) {
        add(name.getIdentifier());
      } else if (node instanceof StringLiteralExpr || node instanceof TextBlockLiteralExpr) {
        String text = ((LiteralStringValueExpr) node).getValue();
        literals.add(text.toLowerCase(Locale.ROOT));
        add(text);
      } else if (!isLogging(node)) {
        node.getChildNodes().forEach(open::push);
      }
    }
  }

  private static boolean isLogging(Node node) {
    return node instanceof MethodCallExpr call
        && call.getScope().orElse(null) instanceof NameExpr scope
        && LOGGERS.contains(scope.getNameAsString());
  }

  private void add(String text) {
    List<String> words = words(text);
    String whole = String.join("", words);
    if (isStatusName.test(whole)) {
      return;
    }
    wholes.add(whole);
    for (int from = 0; from < words.size(); from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + MAX_WORDS_IN_A_ROW); to++) {
        runs.add(run.append(words.get(to)).toString());
      }
    }
  }

  /** Returns whether a token occurs; see {@link DecidingCode#mentions}. */
  boolean contains(String token) {
    if (token.startsWith("\"")) {
      return literals.contains(token.substring(1, token.length() - 1).toLowerCase(Locale.ROOT));
    }
    String wanted = String.join("", words(token));
    if (token.startsWith("=")) {
      return wholes.contains(wanted);
    }
    return token.endsWith("*") ? runs.stream().anyMatch(run -> run.startsWith(wanted)) : runs.contains(wanted);
  }

  /** Returns whether a name or literal as a whole says this, whatever its case and separators. */
  boolean hasWhole(String name) {
    return wholes.contains(String.join("", words(name)));
  }

  /** Splits {@code If-None-Match}, {@code ifNoneMatch} and {@code IF_NONE_MATCH} alike, into lower-case words. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean begins = Character.isUpperCase(c) && i > 0
          && (Character.isLowerCase(text.charAt(i - 1))
              || i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1)) && Character.isUpperCase(text.charAt(i - 1)));
      if (begins || !Character.isLetterOrDigit(c)) {
        flush(word, words);
      }
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> into) {
    if (word.length() > 0) {
      into.add(word.toString());
      word.setLength(0);
    }
  }
}
