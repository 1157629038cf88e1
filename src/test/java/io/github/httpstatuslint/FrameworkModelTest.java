package io.github.httpstatuslint;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.httpstatuslint.api.ModelFile;
import io.github.httpstatuslint.fixture.ClassPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the framework files claim exists in the frameworks' real jars. */
class FrameworkModelTest {

  private static final Path MODELS =
      Path.of("src/main/resources/io/github/httpstatuslint/frameworks");

  private final ClassPaths classPaths = ClassPaths.load();

  @TestFactory
  Stream<DynamicTest> everyRowExistsInTheRealJars() throws IOException {
    return models().stream()
        .map(model -> dynamicTest(model.getFileName().toString(), () -> verify(model)));
  }

  private static List<Path> models() throws IOException {
    if (!Files.isDirectory(MODELS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(MODELS)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private void verify(Path model) throws IOException {
    String name = model.getFileName().toString();
    List<String> inventions =
        ModelFile.read(name, Files.readString(model)).inventions(classPaths);
    if (!inventions.isEmpty()) {
      fail(String.join("\n", inventions));
    }
  }
}
