package io.github.httpstatuslint.http;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The IANA HTTP Status Code Registry, with the constant names that frameworks derive from it.
 * Source: status-codes.yaml, checked against the registry and RFC 9110 §15.
 */
public final class StatusRegistry {

  /** One row: the phrase in use today, the section that defines the code, and its state. */
  public record Entry(int code, String phrase, String section, State state) {}

  /** Registered in full, reserved (402, 418) or known only from a document that was given up. */
  public enum State {
    REGISTERED,
    RESERVED
  }

  private final Map<Integer, Entry> byCode;
  private final Map<String, Integer> byConstant;

  /**
   * Builds a registry.
   *
   * @param entries the registered codes
   * @param aliases older or irregular constant names and their codes, in upper snake case
   */
  public StatusRegistry(Collection<Entry> entries, Map<String, Integer> aliases) {
    byCode = new TreeMap<>();
    byConstant = new TreeMap<>(aliases);
    for (Entry entry : entries) {
      byCode.put(entry.code(), entry);
      byConstant.put(constantName(entry.phrase()), entry.code());
    }
  }

  /** Returns the phrase of a code ("Not Found"), or the empty string for one that has none. */
  public String phrase(int code) {
    Entry entry = byCode.get(code);
    return entry == null ? "" : entry.phrase();
  }

  public boolean isRegistered(int code) {
    return byCode.containsKey(code);
  }

  /** Returns the code behind a constant's name such as {@code NOT_FOUND}, if it is a known one. */
  public OptionalInt codeOf(String constant) {
    Integer code = byConstant.get(constant);
    return code == null ? OptionalInt.empty() : OptionalInt.of(code);
  }

  /** Returns the constant's name that today's phrase of a code gives, if the code has a phrase. */
  public Optional<String> constantOf(int code) {
    return Optional.ofNullable(byCode.get(code)).map(entry -> constantName(entry.phrase()));
  }

  /** Returns every constant name known, in order: the text probe looks for them. */
  public Collection<String> constantNames() {
    return byConstant.keySet();
  }

  private static String constantName(String phrase) {
    StringBuilder name = new StringBuilder(phrase.length());
    for (char c : phrase.toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        name.append(Character.toUpperCase(c));
      } else if (c == ' ' || c == '-') {
        name.append('_');
      }
    }
    return name.toString();
  }
}
