package io.github.httpstatuslint.checkstyle;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import io.github.httpstatuslint.rule.Severity;
import io.github.httpstatuslint.yaml.YamlNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a child of {@link HttpStatusLint} says about one rule.
 *
 * <pre>{@code
 * <module name="HttpStatusLint">
 *   <module name="HttpStatusRule">
 *     <property name="id" value="too-many-requests-without-retry-after"/>
 *     <property name="severity" value="warning"/>
 *   </module>
 * </module>
 * }</pre>
 *
 * <p>A child switches its rule on, at its own severity if it names one, otherwise as all others.
 * {@code ignore="true"} switches the rule off. So does {@code severity="ignore"}, but only where
 * Checkstyle hands such children on: its command line and Ant task (hence Gradle) drop them unread.
 *
 * @param id the rule's id
 * @param severity the severity to report at, empty for the module's; {@code IGNORE} for never
 * @param with values for the rule's parameters, as its card has them under {@code with}; empty for none
 */
public record HttpStatusRule(String id, Optional<SeverityLevel> severity, String with) {

  private static final List<String> PROPERTIES = List.of("id", "severity", "ignore", "with");

  /** Reads the children of a module, by rule id. */
  static Map<String, HttpStatusRule> childrenOf(Configuration module) throws CheckstyleException {
    Map<String, HttpStatusRule> rules = new LinkedHashMap<>();
    for (Configuration child : module.getChildren()) {
      HttpStatusRule rule = read(child);
      if (rules.put(rule.id(), rule) != null) {
        throw new CheckstyleException("two HttpStatusRule children for the rule '" + rule.id() + "'");
      }
    }
    return rules;
  }

  private static HttpStatusRule read(Configuration child) throws CheckstyleException {
    String name = child.getName();
    if (!name.equals("HttpStatusRule") && !name.equals(HttpStatusRule.class.getName())) {
      throw new CheckstyleException("'" + name + "' is no child of HttpStatusLint; only HttpStatusRule is");
    }
    List<String> given = Arrays.asList(child.getPropertyNames());
    for (String property : given) {
      if (!PROPERTIES.contains(property)) {
        throw new CheckstyleException(
            "HttpStatusRule has no property '" + property + "'; expected one of "
                + String.join(", ", PROPERTIES));
      }
    }
    if (!given.contains("id")) {
      throw new CheckstyleException("HttpStatusRule needs the property 'id', a rule's id");
    }
    boolean ignored = given.contains("ignore") && ignored(child.getProperty("ignore"));
    Optional<SeverityLevel> severity =
        given.contains("severity") ? Optional.of(level(child.getProperty("severity"))) : Optional.empty();
    return new HttpStatusRule(
        child.getProperty("id").strip(),
        ignored ? Optional.of(SeverityLevel.IGNORE) : severity,
        given.contains("with") ? child.getProperty("with").strip() : "");
  }

  HttpStatusRule(String id, Optional<SeverityLevel> severity) {
    this(id, severity, "");
  }

  private static boolean ignored(String value) throws CheckstyleException {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new CheckstyleException("HttpStatusRule: ignore is true or false, not '" + value + "'");
    };
  }

  private static SeverityLevel level(String value) throws CheckstyleException {
    for (SeverityLevel level : SeverityLevel.values()) {
      if (level.getName().equalsIgnoreCase(value.strip())) {
        return level;
      }
    }
    throw new CheckstyleException(
        "HttpStatusRule: severity is error, warning, info or ignore, not '" + value + "'");
  }

  /**
   * Returns the book with this child's values for the rule's parameters.
   *
   * @throws io.github.httpstatuslint.yaml.ConfigurationException when there is no such rule or parameter
   */
  RuleBook applyTo(RuleBook book) {
    return with.isEmpty()
        ? book
        : book.with(id, YamlNode.parse("HttpStatusRule '" + book.get(id).id() + "', property 'with'", with, 0));
  }

  /** Returns the selection with this child's wish fulfilled. */
  RuleSelection applyTo(RuleSelection selection) {
    if (severity.isEmpty()) {
      return selection.with(id);
    }
    return switch (severity.get()) {
      case ERROR -> selection.with(id, Severity.ERROR);
      case WARNING -> selection.with(id, Severity.WARNING);
      case INFO -> selection.with(id, Severity.INFO);
      case IGNORE -> selection.without(id);
    };
  }
}
