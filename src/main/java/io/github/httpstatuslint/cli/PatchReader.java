package io.github.httpstatuslint.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads patches without context; counts the lines of a hunk, for those may look like anything. */
final class PatchReader {

  private static final String FILE = "+++ ";
  private static final String HUNK = "@@ -";

  private final Iterator<String> lines;
  private final BiConsumer<String, List<ChangedLines.Range>> files;

  /** Reads a patch; hands over each file that is left after it, with its changed lines. */
  PatchReader(String patch, BiConsumer<String, List<ChangedLines.Range>> files) {
    this.lines = List.of(patch.split("\n", -1)).iterator();
    this.files = files;
  }

  void read() {
    String path = null;
    List<ChangedLines.Range> ranges = new ArrayList<>();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith(FILE)) {
        hand(path, ranges);
        path = path(line.substring(FILE.length()));
        ranges = new ArrayList<>();
      } else if (line.startsWith(HUNK)) {
        hunk(line, ranges);
      }
    }
    hand(path, ranges);
  }

  /** A file of which lines were only removed has no line that changed. */
  private void hand(String path, List<ChangedLines.Range> ranges) {
    if (path != null && !ranges.isEmpty() && !path.equals("/dev/null")) {
      files.accept(path, List.copyOf(ranges));
    }
  }

  /** {@code @@ -12,3 +12,4 @@}: where it is and how many lines follow. */
  private void hunk(String header, List<ChangedLines.Range> ranges) {
    String[] words = header.split(" ");
    int[] before = span(words[1]);
    int[] after = span(words[2]);
    for (int i = 0; i < before[1] + after[1] && lines.hasNext(); ) {
      // "\\ No newline at end of file" is not one of them
      i += lines.next().startsWith("\\") ? 0 : 1;
    }
    if (after[1] > 0) {
      ranges.add(new ChangedLines.Range(after[0], after[0] + after[1] - 1));
    }
  }

  private static int[] span(String text) {
    String[] numbers = text.substring(1).split(",");
    return new int[] {Integer.parseInt(numbers[0]), numbers.length > 1 ? Integer.parseInt(numbers[1]) : 1};
  }

  /** git quotes odd names as C does, and ends names with spaces by a tab. */
  private static String path(String written) {
    String name = written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
    if (!name.startsWith("\"")) {
      return name;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int end = name.length() - 1;
    for (int i = 1; i < end; i++) {
      char c = name.charAt(i);
      if (c != '\\') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      } else if (Character.isDigit(name.charAt(i + 1))) {
        bytes.write(Integer.parseInt(name.substring(i + 1, i + 4), 8));
        i += 3;
      } else {
        i++;
        int known = "abtnvfr".indexOf(name.charAt(i));
        bytes.write(known < 0 ? name.charAt(i) : "\u0007\b\t\n\u000B\f\r".charAt(known));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
