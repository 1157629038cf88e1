package io.github.httpstatuslint.api;

import java.util.List;

/** Parameter patterns: {@code _} fits any type, a last {@code ...} any rest, a name the type so called. */
record Signature(List<String> patterns) {

  private static final String ANY = "_";
  private static final String REST = "...";

  boolean fits(Class<?>[] parameters) {
    boolean open = !patterns.isEmpty() && patterns.get(patterns.size() - 1).equals(REST);
    int fixed = open ? patterns.size() - 1 : patterns.size();
    if (open ? parameters.length < fixed : parameters.length != fixed) {
      return false;
    }
    for (int i = 0; i < fixed; i++) {
      if (!fits(patterns.get(i), parameters[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String pattern, Class<?> type) {
    if (pattern.equals(ANY)) {
      return true;
    }
    if (pattern.endsWith(REST) || pattern.endsWith("[]")) {
      String element = pattern.replaceFirst("(\\.\\.\\.|\\[\\])$", "");
      return type.isArray() && fits(element, type.getComponentType());
    }
    return pattern.equals(type.getSimpleName())
        || type.getName().replace('$', '.').endsWith("." + pattern)
        || type.getName().replace('$', '.').equals(pattern);
  }
}
