package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;

/** Colours for a terminal, or none. */
record Style(boolean colour) {

  static final Style PLAIN = new Style(false);

  String bold(String text) {
    return wrap("1", text);
  }

  String code(String text) {
    return wrap("36", text);
  }

  String faint(String text) {
    return wrap("2", text);
  }

  String severity(Severity severity, String text) {
    return wrap(switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case INFO -> "1;36";
    }, text);
  }

  private String wrap(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }

  /** Returns a text without control characters: what was read from a file must not drive the terminal. */
  static String harmless(String text) {
    boolean harmless = text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t');
    if (harmless) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.chars().forEach(c -> shown.append(Character.isISOControl(c) && c != '\t' ? '\uFFFD' : (char) c));
    return shown.toString();
  }
}
