package io.github.httpstatuslint.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpstatuslint.fixture.ClassPaths;
import io.github.httpstatuslint.fixture.Gav;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model must not be able to claim what the real jars do not have. */
class FrameworkApiTest {

  private static final Map<String, List<String>> TYPES =
      Map.of(
          "Response",
          List.of(
              "jakarta.servlet.http.HttpServletResponse", "javax.servlet.http.HttpServletResponse"),
          "Entity",
          List.of("org.springframework.http.ResponseEntity"),
          "Builder",
          List.of("org.springframework.http.ResponseEntity.BodyBuilder"),
          "Headers",
          List.of("org.springframework.http.HttpHeaders"),
          "Status",
          List.of("org.springframework.http.HttpStatus"),
          "Gone",
          List.of("org.springframework.http.Gone"));

  private static final Gav SPRING_5 = Gav.parse("org.springframework:spring-web:5.3.39");
  private static final Gav SPRING_6 = Gav.parse("org.springframework:spring-web:6.2.19");
  private static final Gav SPRING_7 = Gav.parse("org.springframework:spring-web:7.0.10");

  private final ClassPaths classPaths = ClassPaths.load();

  private List<String> inventions(ModelRow row, Gav... checked) {
    return new CheckedModel("m.yaml", List.of(checked), List.of(row)).inventions(classPaths);
  }

  private List<String> inventions(String call) {
    return inventions(ModelRow.ofCall(call, TYPES), SPRING_5, SPRING_6, SPRING_7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Entity.status(int)",
        "Entity.badRequest()",
        "new Entity(_, _)",
        "new Entity(_, MultiValueMap, ...)",
        "Builder#header(String, String...)",
        "Builder#body(_)",
        "Builder#contentType(MediaType)",
        "Response#sendError(int, String)",
        "Response#setHeader(...)",
        "Builder#header(String)",
        "Builder#header(String, String, _)",
        "Builder#headers(lambda)",
        "Builder#headers(Headers)",
        "new Entity(Headers, Status)",
        "new Entity(_, Headers, Status)",
      })
  void acceptsWhatExists(String call) {
    assertEquals(List.of(), inventions(call));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Entity.teapot()",
        "Entity.status(int, int)",
        "Entity.status(String)",
        "Entity#status(int)",
        "Entity.getStatusCode()",
        "new Entity(_, _, _, _, _, ...)",
        "Builder#header()",
        "Builder#build(_)",
        "Builder#header(lambda, _)",
        "Builder#header(_, Status)",
        "Builder#headers(Status)",
        "Gone#m()",
      })
  void refusesWhatDoesNotExist(String call) {
    assertEquals(3, inventions(call).size());
  }

  @Test
  void saysWhatIsMissingAndWhere() {
    assertEquals(
        List.of(
            "m.yaml: Entity#status(int): on spring-6: no instance method status(int)"
                + " in org.springframework.http.ResponseEntity"),
        inventions(ModelRow.ofCall("Entity#status(int)", TYPES), SPRING_6));
  }

  @Test
  void aRowThatOneVersionLacksMustSaySo() {
    ModelRow row = ModelRow.ofCall("Entity.unprocessableContent()", TYPES);
    assertEquals(2, inventions(row, SPRING_5, SPRING_6, SPRING_7).size());
    assertEquals(List.of(), inventions(row.within("7", null), SPRING_5, SPRING_6, SPRING_7));
    assertEquals(1, inventions(row.within("6.2", null), SPRING_5, SPRING_6, SPRING_7).size());
  }

  @Test
  void aRowThatIsGoneMustSaySo() {
    ModelRow row = ModelRow.ofCall("Entity#getStatusCodeValue()", TYPES);
    assertEquals(1, inventions(row, SPRING_5, SPRING_7).size());
    assertEquals(List.of(), inventions(row.within(null, "7.0"), SPRING_5, SPRING_7));
    assertEquals(
        List.of("m.yaml: " + row.text() + ": in no checked version"),
        inventions(row.within(null, "5"), SPRING_5, SPRING_7));
  }

  @Test
  void aConstantNeedsOneVersion() {
    ModelRow row = ModelRow.ofConstant(List.of("org.springframework.http.HttpStatus"), "METHOD_FAILURE");
    assertEquals(List.of(), inventions(row, SPRING_5, SPRING_7));
    assertEquals(1, inventions(row, SPRING_7).size());
  }

  @Test
  void knowsTypesConstantsAndAnnotations() {
    List<String> annotation = List.of("org.springframework.web.bind.annotation.ResponseStatus");
    List<String> entity = TYPES.get("Entity");
    List<String> response = TYPES.get("Response");
    assertEquals(List.of(), inventions(ModelRow.ofAnnotation(annotation, "code"), SPRING_6));
    assertEquals(1, inventions(ModelRow.ofAnnotation(annotation, "status"), SPRING_6).size());
    assertEquals(1, inventions(ModelRow.ofAnnotation(entity, ""), SPRING_6).size());
    assertEquals(List.of(), inventions(ModelRow.ofType(entity), SPRING_6));
    assertEquals(1, inventions(ModelRow.ofType(TYPES.get("Gone")), SPRING_6).size());
    assertEquals(List.of(), inventions(ModelRow.ofConstant(response, "SC_GONE"), SPRING_6));
    assertEquals(1, inventions(ModelRow.ofConstant(response, "SC_TEAPOT"), SPRING_6).size());
  }

  @Test
  void anArtifactOfNoClassPathIsRed() {
    Gav unknown = Gav.parse("org.springframework:spring-web:4.0.0");
    assertEquals(1, inventions(ModelRow.ofType(TYPES.get("Entity")), unknown).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Entity.status", "status()", "Unknown#m()", "new Unknown()"})
  void refusesAKeyThatIsNoCall(String key) {
    assertThrows(IllegalArgumentException.class, () -> ModelRow.ofCall(key, TYPES));
  }

  @Test
  void aRowWithoutAFixtureIsRed() {
    assertEquals(List.of(), new RowCoverage(Set.of("a", "b"), Set.of("b", "a")).gaps());
    assertEquals(
        List.of("a: no fixture exercises this row", "c: was used, but is a row of no model"),
        new RowCoverage(Set.of("a", "b"), Set.of("b", "c")).gaps());
  }
}
