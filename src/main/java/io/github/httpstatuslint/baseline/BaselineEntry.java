package io.github.httpstatuslint.baseline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * One known finding: a line of the file.
 *
 * @param path from the file's folder, with forward slashes, or absolute where there is no such way
 */
public record BaselineEntry(Fingerprint fingerprint, String rule, String path) implements Comparable<BaselineEntry> {

  private static final Comparator<BaselineEntry> BY_FILE =
      Comparator.comparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(entry -> entry.fingerprint().hex());

  /** Returns the entry for a finding in a file, as a baseline in a folder names it. */
  static BaselineEntry of(Path folder, Path file, String rule, String context) {
    Fingerprint fingerprint = Fingerprint.of(rule, file.getFileName().toString(), context);
    return new BaselineEntry(fingerprint, rule, name(folder, file));
  }

  /** Returns a file's name as a baseline in a folder says it. */
  static String name(Path folder, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    boolean related = absolute.getRoot() != null && absolute.getRoot().equals(folder.getRoot());
    Path shown = related ? folder.relativize(absolute) : absolute;
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }

  /** Returns the file, seen from the baseline's folder; empty for a name that this platform cannot have. */
  Optional<Path> file(Path folder) {
    try {
      return Optional.of(folder.resolve(path).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Returns whether the file lies below a folder. */
  boolean isBelow(Path top, Path baselineFolder) {
    return file(baselineFolder).filter(found -> found.startsWith(top)).isPresent();
  }

  /** Reads a line; empty for one that is none. */
  static Optional<BaselineEntry> parse(String line) {
    String[] parts = line.split(" ", 3);
    if (parts.length < 3 || !Fingerprint.isOne(parts[0]) || parts[1].isEmpty() || parts[2].isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new BaselineEntry(new Fingerprint(parts[0]), parts[1], unescaped(parts[2])));
  }

  /** Returns the line. */
  String line() {
    StringBuilder escaped = new StringBuilder();
    path.chars().forEach(c -> {
      if (c == '%' || Character.isISOControl(c)) {
        escaped.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
      } else {
        escaped.append((char) c);
      }
    });
    return fingerprint + " " + rule + " " + escaped;
  }

  private static String unescaped(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (text.charAt(i) == '%' && high >= 0 && low >= 0) {
        plain.append((char) (high << 4 | low));
        i += 2;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  @Override
  public int compareTo(BaselineEntry other) {
    return BY_FILE.compare(this, other);
  }
}
