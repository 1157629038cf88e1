package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.yaml.YamlNode;
import java.util.Arrays;
import java.util.Locale;

/** An enum constant as a card writes it: {@code request-feature} for {@code REQUEST_FEATURE}. */
final class EnumWord {

  private EnumWord() {}

  /** Returns the constant that the node names; complains with all of them. */
  static <E> E of(E[] constants, YamlNode node) {
    return Arrays.stream(constants)
        .filter(constant -> word(constant).equals(node.text()))
        .findFirst()
        .orElseThrow(
            () ->
                node.error(
                    "'" + node.text() + "' is none of "
                        + String.join(", ", Arrays.stream(constants).map(EnumWord::word).toList())));
  }

  private static String word(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
