package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.yaml.BundledFolder;
import io.github.httpstatuslint.yaml.FrontMatter;
import io.github.httpstatuslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** The cards in the jar. */
final class BundledCards {

  private static final BundledFolder FOLDER = new BundledFolder("rules");

  private BundledCards() {}

  static List<Card> all() {
    List<Card> cards = new ArrayList<>();
    FOLDER.documents().forEach((name, head) -> cards.add(card(name, head)));
    return cards;
  }

  private static Card card(String name, YamlNode head) {
    String id = name.substring(0, name.length() - ".md".length());
    return new Card(id, head.file(), head, () -> FrontMatter.prose(head.file(), FOLDER.read(name)));
  }
}
