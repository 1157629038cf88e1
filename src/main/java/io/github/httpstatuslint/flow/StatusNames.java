package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.http.StatusRegistry;
import io.github.httpstatuslint.model.ConstantHolder;
import io.github.httpstatuslint.model.FrameworkModel;
import io.github.httpstatuslint.model.Frameworks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells names that say a status: {@code UriTooLongException}, {@code SC_GONE}, {@code preconditionFailed}. */
final class StatusNames {

  private static final List<String> PREFIXES = List.of("sc", "http");
  private static final List<String> SUFFIXES = List.of("exception", "error", "status", "response", "handler");

  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<String, Boolean> severalWords = new HashMap<>();

  StatusNames(Frameworks frameworks) {
    StatusRegistry registry = frameworks.registry();
    for (String constant : registry.constantNames()) {
      registry.codeOf(constant).ifPresent(code -> add(constant, code));
    }
    for (FrameworkModel model : frameworks.models()) {
      model.constants().forEach(this::addIrregular);
    }
  }

  private void addIrregular(ConstantHolder holder) {
    holder.irregular().forEach((member, value) -> {
      if (value instanceof Integer code) {
        add(member.startsWith(holder.strip()) ? member.substring(holder.strip().length()) : member, code);
      }
    });
  }

  private void add(String constant, int code) {
    List<String> words = WordIndex.words(constant);
    String name = String.join("", words);
    codes.putIfAbsent(name, code);
    severalWords.put(name, words.size() > 1);
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
    String bare = name;
    for (String prefix : PREFIXES) {
      bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
    }
    String before;
    do {
      before = bare;
      bare = withoutSuffix(bare);
    } while (!bare.equals(before));
    return bare;
  }

  private static String withoutSuffix(String name) {
    int end = name.length();
    while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    String bare = name.substring(0, end);
    for (String suffix : SUFFIXES) {
      if (bare.endsWith(suffix) && bare.length() > suffix.length()) {
        return bare.substring(0, bare.length() - suffix.length());
      }
    }
    return bare;
  }
}
