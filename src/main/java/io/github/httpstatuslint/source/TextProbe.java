package io.github.httpstatuslint.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Says which files need no parse: those whose text lacks every word of one of several groups. An
 * Aho-Corasick automaton over bytes; one pass, no decoding. A text with unicode escapes always passes.
 */
public final class TextProbe {

  /** As many as a long has bits. What is asked for beyond is not: more texts pass, none is lost. */
  private static final int MAX_GROUPS = Long.SIZE;

  /** At the end of a word: a number must follow that has not three digits. */
  public static final String ODD_NUMBER = "#";

  private static final String ESCAPE = "\\u";

  private final byte[] classOf = new byte[128];
  private final int classes;
  private final int[] next;
  /** For each state, the groups of the words that end there, as bits. */
  private final long[] ending;
  /** The part of {@link #ending} that only counts where the word is no part of a longer number or name. */
  private final long[] bounded;
  /** The part that only counts where an odd number follows. */
  private final long[] numbered;
  /** Where one of the three says something: most states need no further look. */
  private final boolean[] marked;
  /** A text passes if it has a word of every group of one of these sets. */
  private final long[] wanted;

  /**
   * Builds a probe.
   *
   * @param groups a text passes if it contains a word of each group. A word of three digits counts
   *     only as a number of its own, one that ends with {@link #ODD_NUMBER} only where such a number follows
   */
  public TextProbe(List<? extends Collection<String>> groups) {
    this(groups.stream().map(Set::<String>copyOf).limit(MAX_GROUPS).toList(), new long[] {first(groups.size())});
  }

  private TextProbe(List<Set<String>> groups, long[] wanted) {
    List<String> words = new ArrayList<>();
    List<Long> marks = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      for (String word : groups.get(group)) {
        words.add(word);
        marks.add(1L << group);
      }
    }
    this.wanted = wanted;
    words.add(ESCAPE);
    marks.add(-1L);
    this.classes = assignClasses(words);
    int states = 1 + words.stream().mapToInt(String::length).sum();
    this.next = new int[states * classes];
    this.ending = new long[states];
    this.bounded = new long[states];
    this.numbered = new long[states];
    Arrays.fill(next, -1);
    int used = 1;
    for (int i = 0; i < words.size(); i++) {
      used = insert(words.get(i), marks.get(i), used);
    }
    connect();
    this.marked = new boolean[states];
    for (int state = 0; state < states; state++) {
      marked[state] = (ending[state] | bounded[state] | numbered[state]) != 0;
    }
  }

  /** Returns a probe that a text passes if it passes one of several: for each, a word of each of its groups. */
  public static TextProbe anyOf(List<List<Set<String>>> alternatives) {
    List<Set<String>> groups = alternatives.stream().flatMap(List::stream).distinct().limit(MAX_GROUPS).toList();
    long[] wanted = alternatives.stream()
        .mapToLong(each -> each.stream().mapToLong(group -> bit(groups.indexOf(group))).reduce(0, (a, b) -> a | b))
        .distinct().toArray();
    return new TextProbe(groups, wanted);
  }

  private static long bit(int group) {
    return group < 0 ? 0 : 1L << group;
  }

  private static long first(int groups) {
    return groups >= MAX_GROUPS ? -1L : (1L << groups) - 1;
  }

  private int assignClasses(List<String> words) {
    int count = 1;
    for (String word : words) {
      for (char c : word.toCharArray()) {
        if (c >= 128) {
          throw new IllegalArgumentException("'" + word + "' is not ASCII");
        }
        if (classOf[c] == 0) {
          classOf[c] = (byte) count++;
        }
      }
    }
    return count;
  }

  private int insert(String marked, long mark, int firstFree) {
    boolean odd = marked.endsWith(ODD_NUMBER);
    String word = odd ? marked.substring(0, marked.length() - ODD_NUMBER.length()) : marked;
    int free = firstFree;
    int state = 0;
    for (char c : word.toCharArray()) {
      int slot = state * classes + classOf[c];
      if (next[slot] < 0) {
        next[slot] = free++;
      }
      state = next[slot];
    }
    boolean number = word.chars().allMatch(c -> c >= '0' && c <= '9');
    if (odd) {
      numbered[state] |= mark;
    } else if (number) {
      bounded[state] |= mark;
    } else {
      ending[state] |= mark;
    }
    return free;
  }

  /** Breadth first: turns the trie into an automaton without failure steps. */
  private void connect() {
    int[] fallback = new int[ending.length];
    Deque<Integer> open = new ArrayDeque<>();
    for (int c = 0; c < classes; c++) {
      if (next[c] < 0) {
        next[c] = 0;
      } else {
        open.add(next[c]);
      }
    }
    while (!open.isEmpty()) {
      int state = open.poll();
      ending[state] |= ending[fallback[state]];
      bounded[state] |= bounded[fallback[state]];
      numbered[state] |= numbered[fallback[state]];
      for (int c = 0; c < classes; c++) {
        int slot = state * classes + c;
        int behind = next[fallback[state] * classes + c];
        if (next[slot] < 0) {
          next[slot] = behind;
        } else {
          fallback[next[slot]] = behind;
          open.add(next[slot]);
        }
      }
    }
  }

  /** Returns whether a text in an ASCII-compatible encoding has a word of every group. */
  public boolean passes(byte[] text) {
    if (isEnough(0)) {
      return true;
    }
    int state = 0;
    long found = 0;
    for (int i = 0; i < text.length; i++) {
      byte b = text[i];
      state = b < 0 ? 0 : next[state * classes + classOf[b]];
      if (marked[state]) {
        found |= ending[state];
        if (bounded[state] != 0 && isNumber(at(text, i - 3), at(text, i + 1))) {
          found |= bounded[state];
        }
        if (numbered[state] != 0 && isOddNumber(text, i + 1)) {
          found |= numbered[state];
        }
        if (isEnough(found)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the same for decoded text. */
  public boolean passes(String text) {
    if (isEnough(0)) {
      return true;
    }
    int state = 0;
    long found = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      state = c >= 128 ? 0 : next[state * classes + classOf[c]];
      if (marked[state]) {
        found |= ending[state];
        if (bounded[state] != 0 && isNumber(at(text, i - 3), at(text, i + 1))) {
          found |= bounded[state];
        }
        if (numbered[state] != 0 && isOddNumber(text, i + 1)) {
          found |= numbered[state];
        }
        if (isEnough(found)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isEnough(long found) {
    for (long groups : wanted) {
      if ((found & groups) == groups) {
        return true;
      }
    }
    return false;
  }

  private static int at(byte[] text, int index) {
    return index >= 0 && index < text.length ? text[index] : ' ';
  }

  private static int at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  private static boolean isOddNumber(byte[] text, int from) {
    int start = from;
    while (Character.isWhitespace(at(text, start)) && start < text.length) {
      start++;
    }
    int end = start;
    while (isDigit(at(text, end))) {
      end++;
    }
    return end > start && end - start != 3;
  }

  private static boolean isOddNumber(String text, int from) {
    int start = from;
    while (Character.isWhitespace(at(text, start)) && start < text.length()) {
      start++;
    }
    int end = start;
    while (isDigit(at(text, end))) {
      end++;
    }
    return end > start && end - start != 3;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** A number of three digits stands alone if neither neighbour could be a part of it. */
  private static boolean isNumber(int before, int after) {
    return !isPart(before) && !isPart(after);
  }

  private static boolean isPart(int c) {
    return isDigit(c) || c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
