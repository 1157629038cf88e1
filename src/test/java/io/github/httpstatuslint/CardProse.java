package io.github.httpstatuslint;

import io.github.httpstatuslint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A card's prose by its {@code ##} headings; what stands before the first has an empty heading. */
record CardProse(List<Section> sections) {

  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

  record Section(String heading, String text) {}

  static CardProse of(Rule rule) {
    List<Section> sections = new ArrayList<>();
    for (String part : ("## \n" + rule.markdown()).split("(?m)^## ")) {
      if (!part.isEmpty()) {
        int end = part.indexOf('\n');
        sections.add(new Section(part.substring(0, end).strip(), part.substring(end + 1)));
      }
    }
    return new CardProse(sections);
  }

  List<String> javaBlocks(String heading) {
    return sections.stream()
        .filter(section -> section.heading.equals(heading))
        .flatMap(section -> JAVA.matcher(section.text + "\n").results())
        .map((MatchResult block) -> block.group(1))
        .toList();
  }
}
