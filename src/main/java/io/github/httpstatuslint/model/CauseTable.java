package io.github.httpstatuslint.model;

import io.github.httpstatuslint.yaml.YamlNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Exceptions and the cause that they prove, by canonical name: homonyms prove nothing. */
public final class CauseTable {

  private final Map<String, String> causeOf;

  private CauseTable(Map<String, String> causeOf) {
    this.causeOf = Map.copyOf(causeOf);
  }

  /**
   * Reads causes.yaml: a map from the name of a cause to its exceptions.
   *
   * @throws io.github.httpstatuslint.yaml.ConfigurationException on any mistake
   */
  public static CauseTable read(String file, String text) {
    Map<String, String> causes = new HashMap<>();
    YamlNode.parse(file, text, 0).map().forEach(
        (cause, node) -> node.list().forEach(
            exception -> {
              if (causes.put(exception.text(), cause) != null) {
                throw exception.error("'" + exception.text() + "' stands under two causes");
              }
            }));
    return new CauseTable(causes);
  }

  public Optional<String> causeOf(String exception) {
    return Optional.ofNullable(causeOf.get(exception));
  }

  /** Returns the exceptions that prove a cause. */
  public Set<String> exceptionsOf(String cause) {
    return causeOf.entrySet().stream()
        .filter(entry -> entry.getValue().equals(cause))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean mentions(String qualified) {
    return causeOf.containsKey(qualified);
  }
}
