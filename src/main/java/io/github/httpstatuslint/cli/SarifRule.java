package io.github.httpstatuslint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.Severity;
import java.io.IOException;

/** A rule as a SARIF reportingDescriptor. */
record SarifRule(Rule rule) {

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", pascalCase(rule.id()));
    writeText(json, "shortDescription", rule.title());
    writeText(json, "fullDescription", rule.title() + " (" + rule.citation() + ")");
    json.writeObjectFieldStart("help");
    json.writeStringField("text", new CardView(rule, Style.PLAIN).toString());
    json.writeStringField("markdown", rule.markdown());
    json.writeEndObject();
    json.writeStringField("helpUri", Project.CARDS + rule.id() + ".md");
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeBooleanField("enabled", rule.enabledByDefault());
    json.writeStringField("level", SarifReport.level(rule.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    for (String tag : rule.tags()) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeStringField("precision", precision(rule.severity()));
    json.writeStringField("problem.severity", rule.severity() == Severity.INFO ? "recommendation" : rule.severity().word());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** Severity says how sure a rule is, so that it decides this too. */
  private static String precision(Severity severity) {
    return switch (severity) {
      case ERROR -> "very-high";
      case WARNING -> "high";
      case INFO -> "medium";
    };
  }

  static String pascalCase(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-")) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
    }
    return name.toString();
  }
}
