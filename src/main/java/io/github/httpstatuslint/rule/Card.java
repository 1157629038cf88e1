package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.yaml.ConfigurationException;
import io.github.httpstatuslint.yaml.FrontMatter;
import io.github.httpstatuslint.yaml.NearestName;
import io.github.httpstatuslint.yaml.YamlNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A card as it was written: becomes a rule once everything on it is understood. */
record Card(String id, String file, YamlNode head, Prose prose) {

  private static final Set<String> KEYS =
      Set.of(
          "title", "check", "with", "severity", "enabled", "fault", "rank", "citation", "message",
          "since", "tags");

  Card(String id, String file, String text) {
    this(id, file, FrontMatter.of(file, text));
  }

  private Card(String id, String file, FrontMatter parts) {
    this(id, file, parts.head(), parts::prose);
  }

  /** Returns the rule; complains with file and line. */
  Rule rule() {
    return rule(CheckBinding::bind);
  }

  /** Returns the rule with a user's values for some parameters; complains where those stand. */
  Rule rule(YamlNode instead) {
    return rule(head -> CheckBinding.bind(head, instead));
  }

  private Rule rule(Function<YamlNode, Check> binding) {
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new ConfigurationException(
          file, 1, "the file name is the rule's id: lower-case words, such as teapot-status.md");
    }
    head.allowOnly(KEYS);
    Check check = binding.apply(head);
    return new Rule(
        id,
        line(head.required("title")),
        EnumWord.of(Severity.values(), head.required("severity")),
        head.get("enabled").map(YamlNode::bool).orElse(true),
        EnumWord.of(Fault.values(), head.required("fault")),
        head.get("rank").map(YamlNode::integer).orElse(0),
        line(head.required("citation")),
        message(head.required("message"), MessageValues.names(check)),
        check,
        line(head.required("since")),
        head.get("tags").map(YamlNode::texts).orElse(List.of()),
        prose);
  }

  private static String line(YamlNode node) {
    String line = node.text().strip();
    if (line.lines().count() != 1) {
      throw node.error("expected one line of text");
    }
    return line;
  }

  private static MessageTemplate message(YamlNode node, Set<String> names) {
    MessageTemplate message;
    try {
      message = new MessageTemplate(node.text().strip());
    } catch (IllegalArgumentException e) {
      throw node.error(e.getMessage());
    }
    for (String name : message.placeholders()) {
      if (!names.contains(name)) {
        throw node.error(
            "nothing fills in {" + name + "}; known are " + String.join(", ", names)
                + new NearestName(names).hint(name));
      }
    }
    return message;
  }
}
