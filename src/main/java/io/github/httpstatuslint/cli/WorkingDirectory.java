package io.github.httpstatuslint.cli;

import java.net.URI;
import java.nio.file.Path;

/**
 * The folder that reports name files from.
 *
 * @param path absolute and normalised
 */
record WorkingDirectory(Path path) {

  WorkingDirectory {
    path = path.toAbsolutePath().normalize();
  }

  static WorkingDirectory current() {
    return new WorkingDirectory(Path.of(""));
  }

  /** Returns a path as the user gave it, made absolute. */
  Path resolve(Path given) {
    return path.resolve(given).normalize();
  }

  /** Returns whether a file lies below this folder, so that reports can name it from here. */
  boolean contains(Path file) {
    return file.startsWith(path) && !file.equals(path);
  }

  /** Returns the name for people: relative where possible, with forward slashes. */
  String show(Path file) {
    Path shown = contains(file) ? path.relativize(file) : file;
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }

  /** Returns the percent-encoded URI of a file: relative where possible. */
  String uri(Path file) {
    // the JDK encodes the bytes of the name, which survives names that the locale cannot decode
    String absolute = file.toUri().toASCIIString();
    String root = root();
    if (!contains(file) || !absolute.startsWith(root)) {
      return absolute;
    }
    String relative = absolute.substring(root.length());
    int slash = relative.indexOf('/');
    String first = slash < 0 ? relative : relative.substring(0, slash);
    // a colon in the first segment would read as the end of a scheme (RFC 3986 §4.2)
    return first.replace(":", "%3A") + relative.substring(first.length());
  }

  /** Returns the URI of this folder, with a slash at its end. */
  String root() {
    String uri = path.toUri().toASCIIString();
    return URI.create(uri.endsWith("/") ? uri : uri + "/").toASCIIString();
  }
}
