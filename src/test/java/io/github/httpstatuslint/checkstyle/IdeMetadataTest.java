package io.github.httpstatuslint.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.puppycrawl.tools.checkstyle.meta.ModuleDetails;
import com.puppycrawl.tools.checkstyle.meta.ModulePropertyDetails;
import com.puppycrawl.tools.checkstyle.meta.ModuleType;
import com.puppycrawl.tools.checkstyle.meta.XmlMetaReader;
import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.RuleBook;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files that configuration editors read are those that the cards and the modules' setters make. */
class IdeMetadataTest {

  private static final Path FOLDER = Path.of("src/main/resources/io/github/httpstatuslint/checkstyle");
  private static final RuleBook BOOK = RuleBook.bundled();
  private static final IdeMetadata METADATA = new IdeMetadata(BOOK);

  @Test
  void filesAreFresh() throws Exception {
    for (Map.Entry<String, String> file : METADATA.files().entrySet()) {
      Path path = FOLDER.resolve(file.getKey());
      if ("write".equals(System.getProperty("rules.index"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(path, file.getValue());
      }
      assertEquals(
          file.getValue(), Files.readString(path).replace("\r\n", "\n"), "rewrite with -Drules.index=write");
    }
  }

  @Test
  void everyPropertyIsDescribed() {
    for (IdeMetadata.Module module : METADATA.modules()) {
      Set<String> setters = Stream.of(module.type().getDeclaredMethods())
          .map(method -> method.getName())
          .filter(name -> name.startsWith("set") && !name.equals("setupChild"))
          .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
          .collect(Collectors.toCollection(TreeSet::new));
      Set<String> described = module.properties().stream()
          .map(IdeMetadata.Property::name).collect(Collectors.toCollection(TreeSet::new));
      assertEquals(setters, described, module.name());
    }
  }

  @Test
  void checkstyleReadsThem() throws Exception {
    ModuleDetails lint = read("HttpStatusLint", ModuleType.CHECK);
    assertEquals(HttpStatusLint.class.getName(), lint.getFullQualifiedName());
    assertEquals("com.puppycrawl.tools.checkstyle.Checker", lint.getParent());
    assertTrue(lint.getViolationMessageKeys().containsAll(ids()));
    assertEquals(
        List.of("profile", "enable", "disable", "rules", "frameworks", "reportUnusedSuppressions"),
        lint.getProperties().stream().map(ModulePropertyDetails::getName).toList());
    assertEquals("recommended", lint.getProperties().get(0).getDefaultValue());
    ModuleDetails filter = read("HttpStatusBaselineFilter", ModuleType.FILTER);
    assertEquals(HttpStatusBaselineFilter.class.getName(), filter.getFullQualifiedName());
  }

  private static ModuleDetails read(String module, ModuleType type) throws Exception {
    try (InputStream in = HttpStatusLint.class.getResourceAsStream("checkstylemeta-" + module + ".xml")) {
      return XmlMetaReader.read(in, type);
    }
  }

  @Test
  void eclipseOffersEveryRule() throws Exception {
    Document document = document(FOLDER.resolve("checkstyle-metadata.xml"));
    List<Element> modules = elements(document.getDocumentElement(), "rule-metadata");
    assertEquals(List.of("Checker", "Checker"), modules.stream().map(each -> each.getAttribute("parent")).toList());
    for (Element property : elements(modules.get(0), "property-metadata")) {
      if (property.getAttribute("datatype").equals("MultiCheck")) {
        assertEquals(
            ids(), elements(property, "property-value-option").stream().map(each -> each.getAttribute("value")).toList());
      }
    }
    assertTrue(elements(modules.get(0), "message-key").stream()
        .map(each -> each.getAttribute("key")).toList().containsAll(ids()));
  }

  @Test
  void thePluginOffersTheConfigurationsThatAreThere() throws Exception {
    Document plugin = document(Path.of("src/main/resources/plugin.xml"));
    List<Element> configurations = elements(plugin.getDocumentElement(), "check-configuration");
    assertEquals(2, configurations.size());
    for (Element configuration : configurations) {
      assertTrue(Files.exists(Path.of("src/main/resources", configuration.getAttribute("location"))));
    }
    assertEquals(
        List.of("net.sf.eclipsecs.core.checkstyleAddonProvider", "net.sf.eclipsecs.core.configurations"),
        elements(plugin.getDocumentElement(), "extension").stream().map(each -> each.getAttribute("point")).toList());
  }

  private static Collection<String> ids() {
    return BOOK.rules().stream().map(Rule::id).toList();
  }

  private static Document document(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList all = parent.getElementsByTagName(name);
    return new ArrayList<>(IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList());
  }
}
