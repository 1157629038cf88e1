package io.github.httpstatuslint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader.IgnoredModulesOptions;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import io.github.httpstatuslint.cli.RealCommandLine;
import io.github.httpstatuslint.lint.Linter;
import io.github.httpstatuslint.model.ModelReader;
import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the pages say is true today. */
class ReadmeTest {

  private static final Path HERE = Path.of("");
  private static final String SAMPLE = "test-fixtures/projects/sample";

  private final MarkdownPage readme = MarkdownPage.read("README.md");

  ReadmeTest() throws IOException {}

  @Test
  void theOutputShownIsTheToolsOwn() {
    String output = RealCommandLine.output(HERE, SAMPLE);
    List<String> shown = readme.blocks("text");
    assertFalse(shown.isEmpty());
    shown.forEach(block -> assertTrue(output.contains(block), "shown:\n" + block + "\nsaid:\n" + output));
  }

  @Test
  void theCodeShownIsTheSamples() throws IOException {
    String sample = Files.readString(
        Path.of(SAMPLE, "src/main/java/com/example/bookings/web/BookingController.java")).replace("\r\n", "\n");
    List<String> shown = readme.blocks("java").stream().filter(block -> !isWholeFile(block)).toList();
    assertFalse(shown.isEmpty());
    shown.forEach(block -> assertTrue(sample.contains(block), block));
  }

  @Test
  void theSuppressionsShownSuppress() {
    Linter linter = new Linter(RuleSelection.recommended(RuleBook.bundled()));
    String shown = readme.blocks("java").stream().filter(ReadmeTest::isWholeFile).findFirst().orElseThrow();
    String bare = shown.replace("@SuppressWarnings", "@Named").replace("http-status-lint:off", "not off:");

    assertEquals(List.of(), linter.lint(shown).diagnostics());
    assertEquals(4, linter.lint(bare).diagnostics().size(), "without them there is something to suppress");
  }

  private static boolean isWholeFile(String block) {
    return block.startsWith("package ");
  }

  @Test
  void theRuleTableIsTheRuleBook() throws IOException {
    RuleIndex table = new RuleIndex(readme.file(), "rules/");
    RuleBook book = RuleBook.bundled();
    if ("write".equals(System.getProperty("rules.index"))) {
      table.write(book);
    }
    assertEquals(table.expected(book), table.found(), "rewrite with -Drules.index=write");
  }

  @Test
  void theOptionsNamedAreThoseOfTheHelp() {
    String help = RealCommandLine.output(HERE, "--help");

    assertEquals(options(help), options(readme.text()));
  }

  private static Set<String> options(String text) {
    return Pattern.compile("(?<![\\w-])--[a-z][a-z-]*").matcher(text).results()
        .map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theMavenSnippetIsTheSamplesPlugin() throws Exception {
    String snippet = readme.blocks("xml").stream().filter(block -> block.startsWith("<plugin>")).findFirst().orElseThrow();
    Document pom = parse(Files.readString(Path.of(SAMPLE, "pom.xml")));
    Element sample =
        elements(pom.getElementsByTagName("plugin"))
            .filter(plugin -> plugin.getTextContent().contains("maven-checkstyle-plugin"))
            .findFirst().orElseThrow();
    Element shown = parse(snippet).getDocumentElement();
    Element configuration = only(shown, "configuration");
    Path named = Path.of("src/main/resources", only(configuration, "configLocation").getTextContent());
    configuration.getParentNode().removeChild(configuration);

    assertTrue(Files.exists(named), named + " is not in the jar");
    assertEquals(content(sample, pom), content(shown, pom));
  }

  /** Writes an element without its white space, with the values of the pom's properties. */
  private static String content(Element element, Document pom) {
    List<Element> children = elements(element.getChildNodes()).toList();
    String text = element.getTextContent().strip();
    boolean isProperty = text.startsWith("${") && text.endsWith("}");
    String inner = children.stream().map(child -> content(child, pom)).collect(Collectors.joining());
    String value = isProperty ? only(pom.getDocumentElement(), text.substring(2, text.length() - 1)).getTextContent() : text;
    return "<" + element.getTagName() + ">" + (children.isEmpty() ? value : inner) + "</>\n";
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast);
  }

  private static Element only(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    assertEquals(1, found.getLength(), name);
    return (Element) found.item(0);
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void checkstyleTakesEveryConfigurationShown() throws CheckstyleException {
    List<String> shown = readme.blocks("xml").stream().filter(block -> block.startsWith("<module")).toList();
    assertFalse(shown.isEmpty());
    for (String block : shown.stream().map(ReadmeTest::asChecker).toList()) {
      Checker checker = new Checker();
      checker.setModuleClassLoader(getClass().getClassLoader());
      checker.configure(
          ConfigurationLoader.loadConfiguration(
              new InputSource(new StringReader("""
                  <!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
                      "https://checkstyle.org/dtds/configuration_1_3.dtd">
                  """ + block)),
              new Properties()::getProperty,
              IgnoredModulesOptions.EXECUTE));
      checker.destroy();
    }
  }

  /** A module that stands alone is shown for a Checker; a file it names is replaced by one that is there. */
  private static String asChecker(String block) {
    boolean whole = block.startsWith("<module name=\"Checker\">");
    String text = block.replace("http-status-lint.baseline", "src/test/resources/baseline/empty.baseline");
    return whole ? text : "<module name=\"Checker\">" + text + "</module>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/house-frameworks.md", "docs/ci.md", "docs/ide.md", "src/README.md", "rules/README.md", "test-fixtures/README.md"})
  void linksLeadSomewhere(String page) throws IOException {
    assertEquals(List.of(), MarkdownPage.read(page).deadLinks());
  }

  @Test
  void theArchitecturesPageNamesEveryPackage() throws IOException {
    MarkdownPage page = MarkdownPage.read("src/README.md");
    try (Stream<Path> packages = Files.list(Path.of("src/main/java/io/github/httpstatuslint"))) {
      for (Path folder : packages.filter(Files::isDirectory).toList()) {
        assertTrue(page.text().contains("\n| `" + folder.getFileName() + "` |"), folder + " has no row");
      }
    }
  }

  @Test
  void theFrameworkShownIsRead() throws IOException {
    List<String> shown = MarkdownPage.read("src/README.md").blocks("yaml");
    assertFalse(shown.isEmpty());
    shown.forEach(block -> assertFalse(ModelReader.read("src/README.md", block).calls().isEmpty()));
  }
}
