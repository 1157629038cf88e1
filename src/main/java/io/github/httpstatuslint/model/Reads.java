package io.github.httpstatuslint.model;

import io.github.httpstatuslint.yaml.YamlNode;
import java.util.Optional;

/**
 * The part of the request that a call, or an annotated parameter, gives.
 *
 * @param header where the header's name comes from; empty for other features, and for a parameter that is named after it
 */
public record Reads(Feature feature, Optional<Source> header) {

  /** Parts of a request that guards ask for. */
  public enum Feature {
    HEADER,
    PARAMETER,
    PATH,
    CONTENT,
    PRINCIPAL,
    METHOD,
    LENGTH,
    /** Not of the request: the status of another server's response. */
    UPSTREAM,
    /** Not read: a number of milliseconds. */
    MILLISECONDS,
    /** Not read: the text of the argument, or of the object that is asked for it. */
    TEXT
  }

  /** Reads {@code arg0} or {@code If-Match} as a header, {@code content} and its kind as a feature. */
  static Reads of(YamlNode node) {
    String text = node.text();
    boolean isArgument = text.startsWith("arg");
    if (isArgument || Character.isUpperCase(text.charAt(0))) {
      return new Reads(Feature.HEADER, Optional.of(CallReader.source(node)));
    }
    for (Feature feature : Feature.values()) {
      if (feature.name().equalsIgnoreCase(text)) {
        return new Reads(feature, Optional.empty());
      }
    }
    throw node.error(
        "expected an argument, a header's name, or header, parameter, path, content, principal, method, length, upstream, milliseconds, text; found '"
            + text + "'");
  }
}
