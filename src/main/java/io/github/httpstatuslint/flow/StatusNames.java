package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.http.StatusRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells names that say a status: {@code UriTooLongException}, {@code SC_GONE}, {@code preconditionFailed}. */
final class StatusNames {

  private static final List<String> SUFFIXES = List.of("exception", "error", "status", "response", "handler");

  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<String, Boolean> severalWords = new HashMap<>();

  StatusNames(StatusRegistry registry) {
    for (String constant : registry.constantNames()) {
      List<String> words = WordIndex.words(constant);
      String name = String.join("", words);
      registry.codeOf(constant).ifPresent(code -> codes.put(name, code));
      severalWords.put(name, words.size() > 1);
    }
  }

  /** Returns whether a name, in lower case without separators, is that of a status and nothing more. */
  boolean isStatus(String name) {
    return codes.containsKey(bare(name));
  }

  /** Returns whether one of several names says a status: as a whole, or among others where it is more than a word. */
  boolean say(List<String> names, int status) {
    return names.stream().map(name -> String.join("", WordIndex.words(name))).anyMatch(
        name -> Integer.valueOf(status).equals(codes.get(bare(name)))
            || codes.entrySet().stream().anyMatch(
                entry -> entry.getValue() == status && severalWords.get(entry.getKey()) && name.contains(entry.getKey())));
  }

  private static String bare(String name) {
    String bare = name.startsWith("sc") ? name.substring(2) : name;
    while (!bare.isEmpty() && Character.isDigit(bare.charAt(bare.length() - 1))) {
      bare = bare.substring(0, bare.length() - 1);
    }
    for (String suffix : SUFFIXES) {
      if (bare.endsWith(suffix) && bare.length() > suffix.length()) {
        return bare.substring(0, bare.length() - suffix.length());
      }
    }
    return bare;
  }
}
