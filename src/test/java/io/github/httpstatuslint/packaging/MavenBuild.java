package io.github.httpstatuslint.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A build of a project that has ended.
 *
 * @param succeeded whether Maven said so
 * @param output what it printed
 */
record MavenBuild(Path project, boolean succeeded, String output) {

  private static final int MINUTES = 5;

  /** Builds with the Maven that runs this test, and waits. */
  static MavenBuild run(Path project, List<String> arguments) throws IOException {
    Path log = project.resolve("build.log");
    Process process =
        builder(project, arguments).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new IOException("Maven is not done after " + MINUTES + " minutes:\n" + Files.readString(log));
      }
      return new MavenBuild(project, process.exitValue() == 0, Files.readString(log));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static ProcessBuilder builder(Path project, List<String> arguments) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path maven = Path.of(BuildUnderTest.property("it.maven.home"), "bin", windows ? "mvn.cmd" : "mvn");
    List<String> command = new ArrayList<>(List.of(maven.toString(), "-B", "-ntp", "-Dstyle.color=never"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    // what the outer build was told is not meant for this one
    environment.keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_OPTS", "MAVEN_BASEDIR", "MAVEN_PROJECTBASEDIR"));
    return builder;
  }

  /** Returns the rule ids in Checkstyle's report in the order of the lines, by the file's name. */
  SortedMap<String, List<String>> reported() throws Exception {
    SortedMap<String, List<String>> ids = new TreeMap<>();
    Path report = project.resolve("target/checkstyle-result.xml");
    if (Files.notExists(report) || Files.size(report) == 0) {
      throw new AssertionError("Checkstyle has not run:\n" + output);
    }
    NodeList files =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getElementsByTagName("file");
    for (int i = 0; i < files.getLength(); i++) {
      Element file = (Element) files.item(i);
      NodeList errors = file.getElementsByTagName("error");
      List<String> ofFile = new ArrayList<>();
      for (int j = 0; j < errors.getLength(); j++) {
        ofFile.add(ruleId(((Element) errors.item(j)).getAttribute("source")));
      }
      if (!ofFile.isEmpty()) {
        ids.put(Path.of(file.getAttribute("name")).getFileName().toString(), ofFile);
      }
    }
    return ids;
  }

  /** The id stands alone on old versions of Checkstyle, and after the module's name on new ones. */
  private static String ruleId(String source) {
    return source.substring(source.indexOf('#') + 1);
  }
}
