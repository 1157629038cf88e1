package io.github.httpstatuslint.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names as data files write them: whole, or with a {@code *} at one end, at both, or once between. */
public final class NamePatterns {

  private final Set<String> whole = new HashSet<>();
  private final List<String> prefixes = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final List<Ends> ends = new ArrayList<>();

  private record Ends(String first, String last) {

    boolean matches(String name) {
      return name.length() >= first.length() + last.length() && name.startsWith(first) && name.endsWith(last);
    }
  }

  public NamePatterns(Collection<String> patterns) {
    for (String pattern : patterns) {
      boolean open = pattern.startsWith("*");
      boolean goesOn = pattern.endsWith("*");
      String text = pattern.substring(open ? 1 : 0, pattern.length() - (goesOn ? 1 : 0));
      if (open && goesOn) {
        parts.add(text);
      } else if (open) {
        suffixes.add(text);
      } else if (goesOn) {
        prefixes.add(text);
      } else if (text.contains("*")) {
        int star = text.indexOf('*');
        ends.add(new Ends(text.substring(0, star), text.substring(star + 1)));
      } else {
        whole.add(text);
      }
    }
  }

  public boolean matches(String name) {
    if (whole.contains(name)) {
      return true;
    }
    // loops: this is asked of every call in every guard
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    for (String suffix : suffixes) {
      if (name.endsWith(suffix)) {
        return true;
      }
    }
    for (String part : parts) {
      if (name.contains(part)) {
        return true;
      }
    }
    for (Ends each : ends) {
      if (each.matches(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns texts of which every name that matches contains one. */
  public Set<String> words() {
    Set<String> words = new HashSet<>(whole);
    words.addAll(prefixes);
    words.addAll(suffixes);
    words.addAll(parts);
    ends.forEach(each -> words.add(each.first));
    return words;
  }
}
