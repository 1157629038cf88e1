package io.github.httpstatuslint.rule;

import java.util.Map;

/** A card's message with {@code {names}} to fill in: the check's parameters, status, phrase, evidence. */
public record MessageTemplate(String text) {

  public String fill(Map<String, String> values) {
    throw new UnsupportedOperationException();
  }
}
