package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.yaml.BundledFolder;
import java.util.List;

/** The cards in the jar. */
final class BundledCards {

  private static final BundledFolder FOLDER = new BundledFolder("rules");

  private BundledCards() {}

  static List<Card> all() {
    return FOLDER.names().stream().map(BundledCards::card).toList();
  }

  private static Card card(String name) {
    String id = name.substring(0, name.length() - ".md".length());
    return new Card(id, "rules/" + name, FOLDER.read(name));
  }
}
