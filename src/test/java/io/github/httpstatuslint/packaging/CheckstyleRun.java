package io.github.httpstatuslint.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A run of Checkstyle's command line with the packaged plugin beside it, that has ended.
 *
 * @param status the exit status: how many findings of severity {@code error} there are
 * @param version which Checkstyle says that it has written the report
 * @param findings what the report says, sorted
 * @param output what was printed
 */
record CheckstyleRun(int status, String version, List<Finding> findings, String output) {

  private static final int SECONDS = 60;

  /** One finding, without what differs between versions by design: the module's name before the id. */
  record Finding(String file, int line, int column, String severity, String id, String message) {

    static Finding of(String file, Element error) {
      String source = error.getAttribute("source");
      return new Finding(
          file,
          Integer.parseInt(error.getAttribute("line")),
          Integer.parseInt(error.getAttribute("column")),
          error.getAttribute("severity"),
          source.substring(source.indexOf('#') + 1),
          error.getAttribute("message"));
    }

    /** Returns it without its message. */
    String place() {
      return file + ":" + line + ":" + column + " " + severity + " " + id;
    }
  }

  /** Checks all that lies in a folder with the recommended rules. */
  static CheckstyleRun of(Jdk jdk, String checkstyle, Path folder) throws Exception {
    return of(jdk, checkstyle, "/http-status-lint.xml", folder);
  }

  /** Checks all that lies in a folder with a configuration, from a file or the class path. */
  static CheckstyleRun of(Jdk jdk, String checkstyle, String configuration, Path folder) throws Exception {
    Path report = Files.createTempFile("checkstyle", ".xml");
    Path log = Files.createTempFile("checkstyle", ".log");
    Process process =
        new ProcessBuilder(
                jdk.command(),
                // a second of start-up, not a server: spares half the time
                "-XX:TieredStopAtLevel=1",
                "-cp",
                checkstyle + File.pathSeparator + BuildUnderTest.pluginJar(),
                "com.puppycrawl.tools.checkstyle.Main",
                "-c",
                configuration,
                "-f",
                "xml",
                "-o",
                report.toString(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("Checkstyle is not done after " + SECONDS + " s:\n" + Files.readString(log));
      }
      return read(process.exitValue(), report, Files.readString(log));
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(report);
      Files.deleteIfExists(log);
    }
  }

  private static CheckstyleRun read(int status, Path report, String output) throws Exception {
    if (Files.size(report) == 0) {
      throw new AssertionError("Checkstyle has written no report:\n" + output);
    }
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getDocumentElement();
    List<Finding> findings = new ArrayList<>();
    for (Element file : elements(root, "file").toList()) {
      String name = Path.of(file.getAttribute("name")).getFileName().toString();
      elements(file, "error").forEach(error -> findings.add(Finding.of(name, error)));
    }
    findings.sort(
        Comparator.comparing(Finding::file).thenComparing(Finding::line).thenComparing(Finding::column)
            .thenComparing(Finding::id));
    return new CheckstyleRun(status, root.getAttribute("version"), List.copyOf(findings), output);
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList all = parent.getElementsByTagName(name);
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
  }

  List<String> places() {
    return findings.stream().map(Finding::place).toList();
  }
}
