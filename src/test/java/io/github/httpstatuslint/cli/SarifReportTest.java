package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  /** Runs the command line and returns the one run of a log that is valid against the schema. */
  private JsonNode run(String... paths) throws IOException {
    List<String> args = new ArrayList<>(List.of("--format", "sarif"));
    args.addAll(List.of(paths));
    JsonNode log = MAPPER.readTree(shell.run(args.toArray(String[]::new)).out());
    assertEquals(Set.of(), validate(log));
    return log.at("/runs/0");
  }

  private static Set<?> validate(JsonNode log) throws IOException {
    try (InputStream schema = SarifReportTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
      JsonSchema read = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
      return read.validate(log, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
  }

  @Test
  void theSchemaIsStrict() throws IOException {
    assertFalse(validate(MAPPER.readTree("{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}")).isEmpty());
  }

  @Test
  void nothingFound() throws IOException {
    JsonNode run = run(".");
    assertEquals(0, run.get("results").size());
    assertTrue(run.get("results").isArray());
    assertTrue(run.at("/invocations/0/executionSuccessful").asBoolean());
    assertEquals("http-status-lint/", run.at("/automationDetails/id").asText());
    assertEquals("utf16CodeUnits", run.get("columnKind").asText());
    assertEquals(folder.toUri().toString(), run.at("/originalUriBaseIds/SRCROOT/uri").asText());
  }

  @Test
  void rulesAreDescribed() throws IOException {
    JsonNode driver = run(".").at("/tool/driver");
    assertEquals("http-status-lint", driver.get("name").asText());
    assertTrue(driver.get("semanticVersion").asText().matches("\\d+\\.\\d+\\.\\d+.*"));
    JsonNode rule = driver.at("/rules/1");
    assertEquals("no-404", rule.get("id").asText());
    assertEquals("No404", rule.get("name").asText());
    assertEquals("note", rule.at("/defaultConfiguration/level").asText());
    assertFalse(rule.at("/defaultConfiguration/enabled").asBoolean());
    assertEquals("[\"http\"]", rule.at("/properties/tags").toString());
    assertTrue(rule.get("helpUri").asText().endsWith("/rules/no-404.md"));
    assertTrue(rule.at("/help/text").asText().contains("NONCOMPLIANT"));
    assertTrue(rule.at("/help/markdown").asText().contains("## Noncompliant"));
    assertEquals("WithoutRetryAfter", SarifRule.pascalCase("without-retry-after"));
  }

  /** What code scanning shows beside a finding. */
  @Test
  void everyRuleOfTheBookHasHelp() throws IOException {
    JsonNode log = MAPPER.readTree(shell.run(Engine::bundled, "--format", "sarif", ".").out());
    assertEquals(Set.of(), validate(log));
    JsonNode rules = log.at("/runs/0/tool/driver/rules");
    assertTrue(rules.size() > 20);
    for (JsonNode rule : rules) {
      String id = rule.get("id").asText();
      assertTrue(rule.at("/help/markdown").asText().contains("## Noncompliant"), id);
      assertTrue(rule.at("/help/text").asText().contains("NONCOMPLIANT"), id);
      assertFalse(rule.at("/properties/tags").isEmpty(), id);
      assertTrue(Set.of("very-high", "high", "medium").contains(rule.at("/properties/precision").asText()), id);
      assertTrue(Set.of("error", "warning", "recommendation").contains(rule.at("/properties/problem.severity").asText()), id);
      assertTrue(rule.at("/shortDescription/text").asText().length() < 100, id);
    }
  }

  @Test
  void noticesAreNotifications() throws IOException {
    shell.file("A.java", "class A {} // http-status-lint:off teapot-statis");
    JsonNode log = MAPPER.readTree(shell.run(Engine::bundled, "--format", "sarif", ".").out());
    assertEquals(Set.of(), validate(log));
    assertEquals("note", log.at("/runs/0/invocations/0/toolExecutionNotifications/0/level").asText());
  }

  @Test
  void findingsHavePlaces() throws IOException {
    shell.file("a/A.java", "x\n  404;\n");
    JsonNode result = run("a").at("/results/0");
    assertEquals("no-404", result.get("ruleId").asText());
    assertEquals(1, result.get("ruleIndex").asInt());
    assertEquals("note", result.get("level").asText());
    assertEquals("misused 404", result.at("/message/text").asText());
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertEquals("{\"uri\":\"a/A.java\",\"uriBaseId\":\"SRCROOT\"}", place.get("artifactLocation").toString());
    assertEquals("{\"startLine\":2,\"startColumn\":3,\"endLine\":2,\"endColumn\":6}", place.get("region").toString());
    assertEquals(1, result.get("relatedLocations").size());
    assertEquals("the response leaves here", result.at("/relatedLocations/0/message/text").asText());
    assertEquals(3, result.at("/relatedLocations/0/physicalLocation/region/startLine").asInt());
  }

  @Test
  void skipsAreNotifications() throws IOException {
    shell.file("Boom.java", "boom").file("Half.java", "half 401");
    JsonNode run = run(".");
    JsonNode notifications = run.at("/invocations/0/toolExecutionNotifications");
    assertEquals(2, notifications.size());
    assertEquals("warning", notifications.at("/0/level").asText());
    assertEquals("Boom.java", notifications.at("/0/locations/0/physicalLocation/artifactLocation/uri").asText());
    assertEquals(3, notifications.at("/1/locations/0/physicalLocation/region/startLine").asInt());
    assertEquals(1, run.get("results").size());
  }

  @Test
  void hostileNamesAreEncoded() throws IOException {
    shell.file("a b/100%#?.java", "401").file("c:d/\u00E9\u20AC.java", "401").file("q\"[x]/\\.java", "401");
    List<String> uris = run(".").get("results").findValuesAsText("uri");
    assertEquals(List.of("a%20b/100%25%23%3F.java", "c%3Ad/%C3%A9%E2%82%AC.java", "q%22%5Bx%5D/%5C.java"),
        uris.stream().distinct().toList());
  }

  @Test
  void filesElsewhereHaveAbsoluteUris(@TempDir Path other) throws IOException {
    Path file = Files.writeString(other.resolve("O.java"), "401");
    JsonNode artifact = run(file.toString()).at("/results/0/locations/0/physicalLocation/artifactLocation");
    assertEquals(file.toUri().toString(), artifact.get("uri").asText());
    assertFalse(artifact.has("uriBaseId"));
  }

  private List<String> fingerprints() throws IOException {
    return run(".").get("results").findValuesAsText(Fingerprints.KEY);
  }

  @Test
  void fingerprintsSurviveMoves() throws IOException {
    shell.file("A.java", "f(401);  //\tx\ng(401);\ng(401);\n");
    List<String> before = fingerprints();
    assertEquals(3, Set.copyOf(before).size());
    shell.file("A.java", "\n// more\n\tf(401); // x\n\n  g(401);\n  g(401);\n");
    assertEquals(before, fingerprints());
    Files.createDirectory(folder.resolve("moved"));
    Files.move(folder.resolve("A.java"), folder.resolve("moved/A.java"));
    assertEquals(before, fingerprints());
    shell.file("moved/A.java", "h(401);\n");
    assertNotEquals(before.get(0), fingerprints().get(0));
  }
}
