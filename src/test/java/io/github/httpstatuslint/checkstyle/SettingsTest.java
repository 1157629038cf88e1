package io.github.httpstatuslint.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import io.github.httpstatuslint.lint.LintResult;
import io.github.httpstatuslint.yaml.ConfigurationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  private static RuleSettings settingsOf(String moduleBody) throws CheckstyleException {
    List<RuleSettings> seen = new ArrayList<>();
    CheckerRun.of(
        settings -> {
          seen.add(settings);
          return text -> LintResult.CLEAN;
        },
        moduleBody,
        "");
    assertEquals(1, seen.size());
    return seen.get(0);
  }

  @Test
  void nothingConfiguredIsTheRecommendedBook() throws Exception {
    assertEquals(
        new RuleSettings("recommended", List.of(), List.of(), Houses.NONE, Map.of()),
        settingsOf(""));
  }

  @Test
  void propertiesReachTheEngine() throws Exception {
    RuleSettings settings =
        settingsOf(
            """
            <property name="profile" value="strict"/>
            <property name="enable" value="a-rule, b-rule"/>
            <property name="disable" value="c-rule,"/>
            <property name="rules" value="house/rules"/>
            <property name="frameworks" value=" house/frameworks "/>
            """);

    assertEquals(
        new RuleSettings(
            "strict",
            List.of("a-rule", "b-rule"),
            List.of("c-rule"),
            new Houses(Optional.of(Path.of("house/rules")), Optional.of(Path.of("house/frameworks"))),
            Map.of()),
        settings);
  }

  @Test
  void childrenAreReadByShortAndFullName() throws Exception {
    Map<String, HttpStatusRule> children =
        settingsOf(
                """
                <module name="HttpStatusRule"><property name="id" value="a"/></module>
                <module name="io.github.httpstatuslint.checkstyle.HttpStatusRule">
                  <property name="id" value="b"/><property name="severity" value="Warning"/>
                </module>
                <module name="HttpStatusRule">
                  <property name="id" value="c"/><property name="ignore" value="true"/>
                </module>
                <module name="HttpStatusRule">
                  <property name="id" value="d"/><property name="severity" value="ignore"/>
                </module>
                """)
            .children();

    assertEquals(
        Map.of(
            "a", new HttpStatusRule("a", Optional.empty()),
            "b", new HttpStatusRule("b", Optional.of(SeverityLevel.WARNING)),
            "c", new HttpStatusRule("c", Optional.of(SeverityLevel.IGNORE)),
            "d", new HttpStatusRule("d", Optional.of(SeverityLevel.IGNORE))),
        children);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<module name='TreeWalker'/> | 'TreeWalker' is no child of HttpStatusLint",
        "<module name='HttpStatusRule'/> | needs the property 'id'",
        "<module name='HttpStatusRule'><property name='idd' value='a'/></module> | no property 'idd'",
        "<module name='HttpStatusRule'><property name='id' value='a'/>"
            + "<property name='ignore' value='yes'/></module> | not 'yes'",
        "<module name='HttpStatusRule'><property name='id' value='a'/></module>"
            + "<module name='HttpStatusRule'><property name='id' value='a'/></module> | two HttpStatusRule",
        "<property name='profil' value='strict'/> | profil",
      },
      quoteCharacter = '"')
  void mistakesEndTheRunBeforeItStarts(String body, String words) {
    CheckstyleException e = assertThrows(CheckstyleException.class, () -> settingsOf(body));

    assertTrue(e.getMessage().contains(words), e.getMessage());
  }

  @Test
  void whatTheRuleBookComplainsAboutIsAConfigurationError() {
    LinterFactory engines =
        settings -> {
          throw new ConfigurationException("http-status-lint", 0, "no rule 'x'; did you mean 'y'?");
        };

    CheckstyleException e =
        assertThrows(CheckstyleException.class, () -> CheckerRun.of(engines, "", ""));

    assertTrue(e.getMessage().contains("no rule 'x'; did you mean 'y'?"), e.getMessage());
  }
}
