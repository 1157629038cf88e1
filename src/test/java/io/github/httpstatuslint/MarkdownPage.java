package io.github.httpstatuslint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page for people, as far as tests read it. */
record MarkdownPage(Path file, String text) {

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]+)");

  static MarkdownPage read(String file) throws IOException {
    Path path = Path.of(file);
    return new MarkdownPage(path, Files.readString(path).replace("\r\n", "\n"));
  }

  /** Returns the fenced blocks of a language. */
  List<String> blocks(String language) {
    return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(text).results().map(match -> match.group(1)).toList();
  }

  /** Returns the links into this repository that lead nowhere. */
  List<String> deadLinks() {
    return LINK.matcher(text).results()
        .map(match -> match.group(1))
        .filter(link -> Files.notExists(file.toAbsolutePath().resolveSibling(link)))
        .toList();
  }
}
