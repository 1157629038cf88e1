package io.github.httpstatuslint.cli;

/**
 * A shell pattern for one name: {@code *}, {@code ?}, {@code [a-z]}, {@code [!a]} and backslash. Matches in
 * time proportional to pattern times name: no pattern can stall a run.
 */
record Glob(String pattern) {

  boolean matches(String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int retry = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        retry = n;
        continue;
      }
      if (p < pattern.length() && matchesOne(p, name.charAt(n))) {
        p = next(p);
        n++;
      } else if (star >= 0) {
        // let the last star take one more character
        p = star + 1;
        n = ++retry;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private boolean matchesOne(int p, char c) {
    return switch (pattern.charAt(p)) {
      case '?' -> true;
      case '\\' -> p + 1 < pattern.length() && pattern.charAt(p + 1) == c;
      case '[' -> setEnd(p) < 0 ? c == '[' : inSet(p, c);
      default -> pattern.charAt(p) == c;
    };
  }

  private int next(int p) {
    char c = pattern.charAt(p);
    if (c == '\\') {
      return p + 2;
    }
    return c == '[' && setEnd(p) >= 0 ? setEnd(p) + 1 : p + 1;
  }

  /** Returns the index of the bracket that ends a set, or -1: then the opening one is an ordinary character. */
  private int setEnd(int open) {
    int i = open + 1;
    if (i < pattern.length() && isNegation(pattern.charAt(i))) {
      i++;
    }
    // a bracket that comes first belongs to the set
    return pattern.indexOf(']', i + 1);
  }

  private boolean inSet(int open, char c) {
    int end = setEnd(open);
    boolean negated = isNegation(pattern.charAt(open + 1));
    boolean found = false;
    int i = open + (negated ? 2 : 1);
    while (i < end) {
      char low = pattern.charAt(i);
      if (low == '\\' && i + 1 < end) {
        low = pattern.charAt(++i);
      }
      boolean range = i + 2 < end && pattern.charAt(i + 1) == '-';
      char high = range ? pattern.charAt(i + 2) : low;
      found |= c >= low && c <= high;
      i += range ? 3 : 1;
    }
    return found != negated;
  }

  private static boolean isNegation(char c) {
    return c == '!' || c == '^';
  }
}
