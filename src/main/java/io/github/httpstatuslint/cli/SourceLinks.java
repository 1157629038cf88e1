package io.github.httpstatuslint.cli;

import java.nio.file.Path;

/**
 * Links from a page to source lines, relative so that page and sources can move together.
 *
 * @param folder where the page lies
 */
record SourceLinks(Path folder) {

  String to(Path file, int line) {
    String from = folder.toUri().toASCIIString();
    String to = file.toUri().toASCIIString();
    String base = from.endsWith("/") ? from : from + "/";
    int common = 0;
    for (int slash = base.indexOf('/'); slash >= 0 && to.startsWith(base.substring(0, slash + 1));
        slash = base.indexOf('/', slash + 1)) {
      common = slash + 1;
    }
    long up = base.substring(common).chars().filter(c -> c == '/').count();
    String rest = to.substring(common);
    int slash = rest.indexOf('/');
    String first = slash < 0 ? rest : rest.substring(0, slash);
    // a colon in the first segment would read as the end of a scheme (RFC 3986 §4.2)
    String safe = first.replace(":", "%3A") + rest.substring(first.length());
    return "../".repeat((int) up) + safe + "#L" + line;
  }
}
