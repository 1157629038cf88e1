package io.github.httpstatuslint.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The property {@code frameworks}. */
class HouseFrameworkTest {

  @TempDir private Path folder;

  private List<Integer> lines() throws Exception {
    Path file = Files.writeString(folder.resolve("A.java"), """
        class A {
          org.springframework.http.ResponseEntity<?> f() {
            return com.example.Api.denied();
          }
        }
        """);
    String property = "<property name='frameworks' value='" + folder.resolve("house") + "'/>";
    return CheckerRun.of(LinterFactory.BUNDLED, property, "", file).events().stream().map(event -> event.getLine()).toList();
  }

  @Test
  void reachesTheEngine() throws Exception {
    Files.createDirectory(folder.resolve("house"));
    Path yaml = Files.writeString(folder.resolve("house/api.yaml"), """
        framework: api
        types:
          Api: { name: com.example.Api }
          Entity: { name: org.springframework.http.ResponseEntity }
        calls: { Api.denied(): { status: 401, returns: Entity } }
        """);
    assertEquals(List.of(3), lines());

    Files.writeString(yaml, Files.readString(yaml).replace("returns: Entity", "returns: Entty"));
    Throwable thrown = assertThrows(CheckstyleException.class, this::lines);
    while (thrown.getCause() != null) {
      thrown = thrown.getCause();
    }
    assertEquals(yaml + ":5: unknown type 'Entty': name it under types; did you mean 'Entity'?", thrown.getMessage());
  }
}
