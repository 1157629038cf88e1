package io.github.httpstatuslint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.cli.RealCommandLine;
import io.github.httpstatuslint.model.BundledModels;
import io.github.httpstatuslint.yaml.ConfigurationException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of docs/house-frameworks.md, and mistakes in files like it. */
class HouseFrameworksTest {

  private final MarkdownPage page = MarkdownPage.read("docs/house-frameworks.md");

  @TempDir Path folder;
  private Path frameworks;

  HouseFrameworksTest() throws IOException {}

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("Baskets.java"), page.blocks("java").get(2));
    frameworks = Files.createDirectories(folder.resolve("config/http-frameworks"));
    Files.writeString(frameworks.resolve("library.yaml"), page.blocks("yaml").get(0));
    Files.writeString(frameworks.resolve("README.md"), "no framework");
  }

  @Test
  void theCodeShownIsRealJava(@TempDir Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String jars;
    try (Stream<Path> spring = Files.list(Path.of("target", "framework-jars", "spring-6"))) {
      jars = spring.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
    for (String block : page.blocks("java")) {
      String name = block.replaceAll("(?s).*?\\bclass (\\w+).*", "$1");
      Files.writeString(sources.resolve(name + ".java"), block);
    }
    try (Stream<Path> files = Files.list(sources)) {
      String[] args = Stream.concat(
          Stream.of("-proc:none", "-cp", jars, "-d", folder.resolve("classes").toString()),
          files.map(Path::toString)).toArray(String[]::new);
      assertEquals(0, compiler.run(null, null, null, args));
    }
  }

  @Test
  void whatIsFoundIsWhatThePageSays() throws IOException {
    assertEquals("", RealCommandLine.output(folder, "."), "nothing is known without the file");
    List<String> found = found("--frameworks", "config/http-frameworks", ".");
    List<String> shown = page.blocks("text").get(0).lines().toList();
    assertEquals(shown.size(), found.size(), found.toString());
    for (int i = 0; i < shown.size(); i++) {
      assertTrue(found.get(i).startsWith(shown.get(i)), found.get(i));
    }
    Files.writeString(folder.resolve("http-status-lint.yaml"), "frameworks: config/http-frameworks\n");
    assertEquals(found, found("."));
  }

  private List<String> found(String... args) {
    return RealCommandLine.output(folder, args).lines().filter(line -> line.contains(".java:")).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      '401, returns: Re'         | '401, returns: Ree'        | 8: unknown type 'ReesponseEntity': name it under types; did you mean 'ResponseEntity'?
      is: exception              | is: exeption               | 4: unknown kind 'exeption'; expected exchange, builder, response, problem, status, exception, headers or values
      '^framework: example'      | 'frame: example'           | 1: unknown key 'frame'; expected one of
      'header: Retry-After, '    | ''                         | 10: 'value' wants a 'header' beside it
      'com.example.library.Api'  | 'ROOT.Api'                 | 3: ROOT stands for nothing here; say packages
      'status: 429'              | 'statsu: 429'              | 10: unknown key 'statsu'
      'new ApiException\\(.*?\\)' | 'new ApiException'        | 12: 'new ApiException' is no signature; expected Type#method(int, _)
      '(?s)types:.*'             | 'types: ['                 | 2: no valid YAML
      """)
  void mistakesHaveFileAndLine(String wanted, String mistake, String message) throws IOException {
    Path file = frameworks.resolve("library.yaml");
    String right = Files.readString(file);
    String wrong = right.replaceFirst("(?m)" + wanted, mistake == null ? "" : mistake);
    assertTrue(!wrong.equals(right), wanted);
    Files.writeString(file, wrong);
    String said = assertThrows(ConfigurationException.class, () -> BundledModels.load(List.of(frameworks))).getMessage();
    assertTrue(said.startsWith(file + ":" + message), said);
  }

  @Test
  void aFolderNeedsFiles(@TempDir Path empty) throws IOException {
    String none = assertThrows(ConfigurationException.class, () -> BundledModels.load(List.of(empty))).getMessage();
    assertEquals(empty + ": has no framework file; expected *.yaml", none);
    Path nowhere = empty.resolve("nowhere");
    String lost = assertThrows(ConfigurationException.class, () -> BundledModels.load(List.of(nowhere))).getMessage();
    assertEquals(nowhere + ": cannot be read as a folder of frameworks", lost);
    Files.write(empty.resolve("x.yml"), new byte[] {(byte) 0xE4, '\n'});
    String latin = assertThrows(ConfigurationException.class, () -> BundledModels.load(List.of(empty))).getMessage();
    assertEquals(empty.resolve("x.yml") + ": is not UTF-8 text", latin);
  }

  /** A house that knows better than the bundled row is heard. */
  @Test
  void aHouseCanCorrectWhatTheJarSays() throws IOException {
    Files.writeString(folder.resolve("Baskets.java"), """
        class Baskets {
          void f(jakarta.servlet.http.HttpServletResponse response) throws java.io.IOException {
            response.sendError(401);
          }
        }
        """);
    assertEquals(1, found(".").size());
    Files.writeString(frameworks.resolve("servlet.yaml"), """
        framework: our-servlets
        types: { Response: { name: jakarta.servlet.http.HttpServletResponse } }
        calls: { "Response#sendError(int)": { status: arg0, header: WWW-Authenticate, value: Basic, commits: true } }
        """);
    assertEquals(List.of(), found("--frameworks", "config/http-frameworks", "."));
  }
}
