package io.github.httpstatuslint.cli;

import java.nio.file.Path;
import java.util.List;

/** Knows test code by its place and name, the way Maven's and Gradle's defaults do. */
final class TestCode {

  private static final List<String> SUFFIXES = List.of("Test", "Tests", "TestCase", "ITCase");
  private static final String JAVA = ".java";

  private TestCode() {}

  /** Returns whether a folder is {@code src/test} or {@code src/*Test}. */
  static boolean isFolder(Path folder) {
    Path parent = folder.getParent();
    if (parent == null || parent.getFileName() == null || !parent.getFileName().toString().equals("src")) {
      return false;
    }
    String name = folder.getFileName().toString();
    return name.equals("test") || name.endsWith("Test");
  }

  /** Returns whether a file carries a test class's name: {@code TestFoo}, {@code FooTest}, {@code FooIT} … */
  static boolean isFile(String fileName) {
    String name = fileName.endsWith(JAVA) ? fileName.substring(0, fileName.length() - JAVA.length()) : fileName;
    if (name.startsWith("Test") && name.length() > 4 && Character.isUpperCase(name.charAt(4))) {
      return true;
    }
    return SUFFIXES.stream().anyMatch(name::endsWith) || endsWithIt(name);
  }

  /** As a word of its own: AUDIT is not an integration test. */
  private static boolean endsWithIt(String name) {
    int before = name.length() - 3;
    return name.endsWith("IT") && (before < 0 || !Character.isUpperCase(name.charAt(before)));
  }
}
