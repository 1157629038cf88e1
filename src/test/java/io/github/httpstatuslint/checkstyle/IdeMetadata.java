package io.github.httpstatuslint.checkstyle;

import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What editors of Checkstyle configurations want to know of our modules: eclipse-cs reads {@code
 * checkstyle-metadata.xml}, newer tools and Checkstyle itself read {@code checkstylemeta-*.xml}.
 */
record IdeMetadata(RuleBook book) {

  /**
   * A property as an editor shows it.
   *
   * @param values what can be chosen; {@code IDS} for rule ids
   */
  record Property(String name, String type, String initial, List<String> values, String text) {}

  /** A module that stands in Checker. */
  record Module(Class<?> type, String name, String text, List<Property> properties, List<String> messages) {}

  private static final List<String> IDS = List.of("rule-id");

  /** Returns the modules with all that they can be told. */
  List<Module> modules() {
    List<String> messages = new ArrayList<>(ids());
    messages.add(ViolationFactory.SKIPPED);
    messages.add(ViolationFactory.SUPPRESSION);
    return List.of(
        new Module(
            HttpStatusLint.class, "HttpStatusLint", "Finds misused HTTP 4xx statuses in Java web code.",
            List.of(
                new Property("profile", "String", "recommended", List.of("recommended", "strict"),
                    "Which rules are on: strict adds those that are off by default."),
                new Property("enable", "String[]", "", IDS, "Rules to switch on."),
                new Property("disable", "String[]", "", IDS, "Rules to switch off."),
                new Property("rules", "String", "", List.of(), "A folder with rule cards of your own."),
                new Property("frameworks", "String", "", List.of(),
                    "A folder with framework files that say what your libraries' methods do to a response."),
                new Property("reportUnusedSuppressions", "boolean", "false", List.of(),
                    "Whether suppressions that suppress nothing are reported.")),
            messages),
        new Module(
            HttpStatusBaselineFilter.class, "HttpStatusBaselineFilter", "Hides the findings that a baseline knows.",
            List.of(
                new Property("file", "String", "", List.of(), "The baseline, as the command line has written it."),
                new Property("basedir", "String", "", List.of(), "The folder that the baseline's paths count from."),
                new Property("charset", "String", "", List.of(), "The encoding of the sources.")),
            List.of()));
  }

  private List<String> ids() {
    return book.rules().stream().map(Rule::id).toList();
  }

  /** Returns the files by their names. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("checkstyle-metadata.xml", eclipse());
    modules().forEach(module -> files.put("checkstylemeta-" + module.name + ".xml", checkstyle(module)));
    return files;
  }

  private String eclipse() {
    StringBuilder xml = new StringBuilder("""
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE checkstyle-metadata PUBLIC "-//eclipse-cs//DTD Check Metadata 1.1//EN"
            "https://checkstyle.org/eclipse-cs/dtds/checkstyle-metadata_1_1.dtd">
        <checkstyle-metadata>
          <rule-group-metadata name="HTTP statuses" priority="900">
        """);
    for (Module module : modules()) {
      xml.append("""
              <rule-metadata name="%s" internal-name="%1$s" parent="Checker"%s>
                <alternative-name internal-name="%s"/>
                <description>%s</description>
          """.formatted(
              module.name, module.messages.isEmpty() ? " hasSeverity=\"false\"" : "", module.type.getName(),
              escaped(module.text)));
      module.properties.forEach(property -> xml.append(eclipse(property)));
      module.messages.forEach(key -> xml.append("      <message-key key=\"").append(key).append("\"/>\n"));
      xml.append("    </rule-metadata>\n");
    }
    return xml + "  </rule-group-metadata>\n</checkstyle-metadata>\n";
  }

  private String eclipse(Property property) {
    boolean several = property.values == IDS;
    String type = several ? "MultiCheck" : !property.values.isEmpty() ? "SingleSelect"
        : property.type.equals("boolean") ? "Boolean" : "String";
    String options = (several ? ids() : property.values).stream()
        .map(value -> "          <property-value-option value=\"" + value + "\"/>\n").collect(Collectors.joining());
    return "      <property-metadata name=\"" + property.name + "\" datatype=\"" + type + "\""
        + (property.initial.isEmpty() ? "" : " default-value=\"" + property.initial + "\"")
        + ">\n        <description>" + escaped(property.text) + "</description>\n"
        + (options.isEmpty() ? "" : "        <enumeration>\n" + options + "        </enumeration>\n")
        + "      </property-metadata>\n";
  }

  private static String checkstyle(Module module) {
    String kind = module.messages.isEmpty() ? "filter" : "check";
    StringBuilder xml = new StringBuilder("""
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle-metadata>
          <module>
            <%s fully-qualified-name="%s" name="%s" parent="com.puppycrawl.tools.checkstyle.Checker">
              <description>%s</description>
              <properties>
        """.formatted(kind, module.type.getName(), module.name, escaped(module.text)));
    for (Property property : module.properties) {
      xml.append("        <property name=\"").append(property.name).append("\" type=\"")
          .append(property.type.equals("boolean") ? "" : "java.lang.").append(property.type)
          .append("\" default-value=\"").append(property.initial).append("\">\n          <description>")
          .append(escaped(property.text)).append("</description>\n        </property>\n");
    }
    xml.append("      </properties>\n");
    if (!module.messages.isEmpty()) {
      xml.append("      <message-keys>\n");
      module.messages.forEach(key -> xml.append("        <message-key key=\"").append(key).append("\"/>\n"));
      xml.append("      </message-keys>\n");
    }
    return xml + "    </" + kind + ">\n  </module>\n</checkstyle-metadata>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
