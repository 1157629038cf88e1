package io.github.httpstatuslint.api;

import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.http.StatusRegistry;
import io.github.httpstatuslint.yaml.StatusCodesFile;
import io.github.httpstatuslint.yaml.YamlNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The constants that a holder under {@code constants:} claims to have by saying which ones it lacks. */
record ClaimedConstants(YamlNode holder) {

  /** Returns their names: one for each registered 4xx that is not lacking, and those of obsolete ones. */
  Set<String> names() {
    StatusRegistry registry = StatusCodesFile.bundled();
    StatusRange lacks = StatusRange.parse(String.join(",", holder.required("lacks").texts()));
    Map<String, YamlNode> irregular = holder.get("spelt").map(YamlNode::map).orElse(Map.of());
    String prefix = holder.get("strip").map(YamlNode::text).orElse("");
    Set<String> names = new TreeSet<>();
    for (int code = 400; code <= 499; code++) {
      if (registry.isRegistered(code) && !lacks.contains(code)) {
        YamlNode own = irregular.get(Integer.toString(code));
        names.add(prefix + (own != null ? own.text() : registry.constantOf(code).orElseThrow()));
      }
    }
    holder.get("obsolete").map(YamlNode::map).orElse(Map.of()).forEach((name, successor) -> {
      names.add(name);
      names.add(successor.isMap() ? successor.required("use").text() : successor.text());
    });
    return names;
  }
}
