package io.github.httpstatuslint.model;

import io.github.httpstatuslint.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Methods that guards call and that mean the same on whatever receiver, by name: the section {@code calls}
 * of causes.yaml.
 */
public final class CallNames {

  /** What a call of that name says. */
  public enum Meaning {
    /** True where the receiver, or else the argument, is not there. */
    ABSENT,
    /** True where it is there. */
    PRESENT,
    /** True where it equals an argument. */
    EQUAL,
    /** Tells about its value either way. */
    COMPARED,
    /** The arguments count only where the receiver is not there. */
    OTHERWISE,
    /** The result is about what the receiver is about. */
    PASSES,
    /** Says whether a search by a key finds something. */
    EXISTS,
    /** Searches by a key. */
    LOOKUP,
    /** Gives the parsed content of the request. */
    CONTENT,
    /** Gives what is wrong with its argument. */
    VIOLATIONS,
    /** Gives who makes the request. */
    PRINCIPAL,
    /** Makes a value of the request's data, or checks it: what it throws is the client's fault. */
    PARSES,
    /** The same, by reading a stream or a text, which may fail with an IOException. */
    DECODES,
    /** Reads the request's bytes. */
    READS,
    /** Cannot fail for a reason of the server's. */
    HARMLESS;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final NamePatterns[] names = new NamePatterns[Meaning.values().length];

  /**
   * Reads the section.
   *
   * @throws io.github.httpstatuslint.yaml.ConfigurationException on any mistake
   */
  CallNames(YamlNode section) {
    Set<String> keys = new TreeSet<>();
    for (Meaning meaning : Meaning.values()) {
      keys.add(meaning.key());
      names[meaning.ordinal()] =
          new NamePatterns(section.get(meaning.key()).map(YamlNode::texts).orElse(List.of()));
    }
    section.allowOnly(keys);
  }

  /** Returns whether calls of that name mean this. */
  public boolean mean(Meaning meaning, String name) {
    return names[meaning.ordinal()].matches(name);
  }
}
