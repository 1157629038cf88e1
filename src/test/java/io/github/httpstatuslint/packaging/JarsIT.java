package io.github.httpstatuslint.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is in the two jars, and what is not. */
class JarsIT {

  private static final long THREE_MEGABYTES = 3_000_000;
  private static final String BASE = "io/github/httpstatuslint/";

  private static List<String> entries(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return Collections.list(file.entries()).stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .toList();
    }
  }

  private static String text(Path jar, String entry) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return new String(file.getInputStream(file.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Returns the packages of all classes, cut after three names. */
  private static Set<String> owners(List<String> entries) {
    return entries.stream()
        .filter(entry -> entry.endsWith(".class"))
        .map(entry -> entry.split("/"))
        .map(parts -> String.join(".", List.of(parts).subList(0, Math.min(3, parts.length - 1))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void thePluginBringsItsLibrariesUnderOtherNames() throws IOException {
    List<String> entries = entries(BuildUnderTest.pluginJar());

    assertEquals(Set.of("io.github.httpstatuslint"), owners(entries));
    assertTrue(entries.contains(BASE + "checkstyle/HttpStatusLint.class"));
    assertTrue(entries.contains(BASE + "shaded/javaparser/JavaParser.class"));
    assertTrue(entries.contains(BASE + "shaded/snakeyaml/v2/api/LoadSettings.class"));
    assertFalse(entries.stream().anyMatch(entry -> entry.startsWith(BASE + "cli/")));
  }

  @Test
  void thePluginIsSmall() throws IOException {
    long size = Files.size(BuildUnderTest.pluginJar());

    assertTrue(size < THREE_MEGABYTES, size + " bytes");
  }

  @Test
  void thePluginIsFoundByShortNameAndHasReadyConfigurations() throws IOException {
    List<String> entries = entries(BuildUnderTest.pluginJar());

    assertTrue(
        entries.containsAll(
            List.of("checkstyle_packages.xml", "http-status-lint.xml", "http-status-lint-strict.xml")));
    assertFalse(entries.contains("checkstyle.xml"), "hides the users' own");
    assertTrue(
        text(BuildUnderTest.pluginJar(), "checkstyle_packages.xml").contains("io.github.httpstatuslint.checkstyle"));
  }

  @Test
  void thePluginIsABundleThatEclipseKnows() throws IOException {
    List<String> entries = entries(BuildUnderTest.pluginJar());
    assertTrue(entries.containsAll(List.of(
        "plugin.xml", BASE + "checkstyle/checkstyle-metadata.xml", BASE + "checkstyle/checkstylemeta-HttpStatusLint.xml")));
    assertFalse(entries(BuildUnderTest.commandLineJar()).contains("plugin.xml"));
    try (JarFile jar = new JarFile(BuildUnderTest.pluginJar().toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      assertEquals("io.github.httpstatuslint;singleton:=true", manifest.getValue("Bundle-SymbolicName"));
      assertEquals(BuildUnderTest.version().replaceFirst("-.*", ""), manifest.getValue("Bundle-Version"));
      assertTrue(manifest.getValue("Require-Bundle").contains("net.sf.eclipsecs.core"));
    }
  }

  @Test
  void theCommandLineIsExecutableAndKnowsNoCheckstyle() throws IOException {
    List<String> entries = entries(BuildUnderTest.commandLineJar());

    assertFalse(entries.stream().anyMatch(entry -> entry.startsWith(BASE + "checkstyle/")));
    assertFalse(owners(entries).stream().anyMatch(owner -> owner.startsWith("com.puppycrawl")));
    assertFalse(entries.contains("checkstyle_packages.xml"));
    assertTrue(
        owners(entries)
            .containsAll(Set.of("com.github.javaparser", "com.fasterxml.jackson", "org.snakeyaml.engine")));
    try (JarFile jar = new JarFile(BuildUnderTest.commandLineJar().toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      assertEquals("io.github.httpstatuslint.cli.Main", manifest.getValue(Attributes.Name.MAIN_CLASS));
    }
    assertTrue(entries.contains(BASE + "cli/Main.class"));
  }

  @Test
  void licencesTravelAndLeftoversDoNot() throws IOException {
    for (Path jar : List.of(BuildUnderTest.pluginJar(), BuildUnderTest.commandLineJar())) {
      List<String> entries = entries(jar);
      assertTrue(text(jar, "META-INF/LICENSE").contains("Apache License"));
      assertTrue(text(jar, "META-INF/NOTICE").contains("JavaParser"));
      assertEquals(
          List.of(),
          entries.stream()
              .filter(entry -> entry.matches("(.*/)?module-info\\.class|META-INF/(versions/.*|.*\\.(SF|DSA|RSA))"))
              .toList());
    }
    assertTrue(text(BuildUnderTest.commandLineJar(), "META-INF/NOTICE").contains("Tatu Saloranta"));
  }

  @Test
  void thePublishedPomNeedsNothingAtRunTime() throws Exception {
    NodeList scopes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(BuildUnderTest.publishedPom().toFile())
            .getElementsByTagName("dependency");

    for (int i = 0; i < scopes.getLength(); i++) {
      Element dependency = (Element) scopes.item(i);
      NodeList scope = dependency.getElementsByTagName("scope");
      String id = dependency.getElementsByTagName("artifactId").item(0).getTextContent();
      assertEquals(1, scope.getLength(), id + " is a compile dependency");
      assertTrue(Set.of("provided", "test").contains(scope.item(0).getTextContent()), id);
    }
  }
}
