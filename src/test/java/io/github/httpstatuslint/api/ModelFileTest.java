package io.github.httpstatuslint.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpstatuslint.fixture.ClassPaths;
import io.github.httpstatuslint.yaml.ConfigurationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {

  private static final String MODEL =
      """
      framework: servlet
      checked: [jakarta.servlet:jakarta.servlet-api:6.1.0, javax.servlet:javax.servlet-api:4.0.1]
      packages: {ROOT: [jakarta.servlet, javax.servlet]}
      types:
        Response: {name: ROOT.http.HttpServletResponse, is: exchange}
        Multipart: {name: ROOT.annotation.MultipartConfig}
      constants:
        Response: {are: status, strip: SC_, names: {SC_REQUEST_URI_TOO_LONG: 414}}
      annotations:
        Multipart: {status: location}
      calls:
        Response#sendError(int, _): {status: arg0, commits: true}
        Response#setStatus(int, String): {status: arg0, until: "6"}
        _#anything(): {commits: true}
      handlers:
        Response#reset(): {}
      """;

  private static List<String> inventions(String yaml) {
    return ModelFile.read("m.yaml", yaml).inventions(ClassPaths.load());
  }

  @Test
  void readsARowForEverythingThatMustExist() {
    assertEquals(8, ModelFile.read("m.yaml", MODEL).rows().size());
    assertEquals(List.of(), inventions(MODEL));
  }

  @Test
  void everyInventionIsRed() {
    List<List<String>> changes =
        List.of(
            List.of("http.HttpServletResponse", "http.HttpResponse"),
            List.of("SC_REQUEST_URI_TOO_LONG", "SC_URI_TOO_LONG"),
            List.of("status: location", "status: code"),
            List.of("sendError(int, _)", "sendError(String, _)"),
            List.of("until: \"6\"", "until: \"7\""),
            List.of("Response#reset()", "Response.reset()"));
    for (List<String> change : changes) {
      String changed = MODEL.replace(change.get(0), change.get(1));
      assertFalse(inventions(changed).isEmpty(), change.toString());
    }
  }

  @Test
  void anUnknownTypeIsRedWithItsLine() {
    String changed = MODEL.replace("Response#reset", "Answer#reset");
    ConfigurationException thrown =
        assertThrows(ConfigurationException.class, () -> inventions(changed));
    assertEquals("m.yaml:16: no type 'Answer' for 'Answer#reset()'", thrown.getMessage());
  }
}
