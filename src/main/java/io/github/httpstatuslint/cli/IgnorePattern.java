package io.github.httpstatuslint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a {@code .gitignore} file (gitignore(5)).
 *
 * @param segments between slashes; an empty one stands for {@code **}
 * @param negated whether the line begins with {@code !} and so takes back what earlier lines ignore
 * @param directoryOnly whether the line ends with a slash
 */
record IgnorePattern(List<Optional<Glob>> segments, boolean negated, boolean directoryOnly) {

  private static final Optional<Glob> ANY_DEPTH = Optional.empty();

  IgnorePattern {
    segments = List.copyOf(segments);
  }

  /** Reads one line; empty for a comment or a blank line. */
  static Optional<IgnorePattern> parse(String line) {
    String text = withoutTrailingSpace(line);
    if (text.isEmpty() || text.startsWith("#")) {
      return Optional.empty();
    }
    boolean negated = text.startsWith("!");
    text = negated ? text.substring(1) : text;
    boolean directoryOnly = text.endsWith("/");
    text = directoryOnly ? text.substring(0, text.length() - 1) : text;
    // a slash at the start or in the middle ties the pattern to the folder of its file
    boolean anchored = text.indexOf('/') >= 0;
    text = text.startsWith("/") ? text.substring(1) : text;
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<Glob>> segments = new ArrayList<>();
    if (!anchored) {
      segments.add(ANY_DEPTH);
    }
    for (String segment : text.split("/", -1)) {
      segments.add(segment.equals("**") ? ANY_DEPTH : Optional.of(new Glob(segment)));
    }
    return Optional.of(new IgnorePattern(segments, negated, directoryOnly));
  }

  private static String withoutTrailingSpace(String line) {
    int end = line.endsWith("\r") ? line.length() - 1 : line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
      end--;
    }
    return line.substring(0, end);
  }

  /** Returns whether the line speaks of a file or folder, given by its names from the folder of the file. */
  boolean matches(List<String> names, boolean directory) {
    if (directoryOnly && !directory) {
      return false;
    }
    int s = 0;
    int n = 0;
    int star = -1;
    int retry = 0;
    while (n < names.size()) {
      if (s < segments.size() && segments.get(s).isEmpty()) {
        // at the end, ** stands for what is inside: at least one name
        star = s++;
        retry = s == segments.size() ? n + 1 : n;
        n = retry;
      } else if (s < segments.size() && segments.get(s).orElseThrow().matches(names.get(n))) {
        s++;
        n++;
      } else if (star >= 0) {
        s = star + 1;
        n = ++retry;
      } else {
        return false;
      }
    }
    return s == segments.size() && n == names.size();
  }
}
