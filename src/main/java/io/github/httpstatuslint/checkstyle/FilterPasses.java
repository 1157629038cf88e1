package io.github.httpstatuslint.checkstyle;

import com.puppycrawl.tools.checkstyle.api.Violation;
import io.github.httpstatuslint.baseline.Baseline;
import io.github.httpstatuslint.baseline.BaselinePass;
import io.github.httpstatuslint.baseline.SourceContext;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compares violations with a baseline, file by file. Checkstyle says neither where a file's violations
 * begin nor where they end, but asks for them in their order: one that does not come behind the last one
 * of its file begins anew. Safe for several threads.
 */
final class FilterPasses {

  /** Enough for the threads of an IDE; only texts of files with findings are kept. */
  private static final int MOST_FILES = 8;

  private final Baseline baseline;
  private final Path basedir;
  private final Charset charset;

  private final Map<String, FilePass> open = new LinkedHashMap<>() {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, FilePass> eldest) {
      return size() > MOST_FILES;
    }
  };

  FilterPasses(Baseline baseline, Path basedir, Charset charset) {
    this.baseline = baseline;
    this.basedir = basedir;
    this.charset = charset;
  }

  /** Returns whether the baseline has an entry for a violation that no earlier one of the file has used. */
  synchronized boolean knows(String file, Violation violation) {
    if (baseline.entries().isEmpty()) {
      return false;
    }
    FilePass pass = open.get(file);
    if (pass == null || !pass.precedes(violation)) {
      pass = begin(file);
      open.put(file, pass);
    }
    return pass.knows(violation);
  }

  private FilePass begin(String file) {
    try {
      Path path = basedir.resolve(file).normalize();
      SourceContext contexts = new SourceContext(new String(Files.readAllBytes(path), charset));
      return new FilePass(Optional.of(baseline.pass(path)), contexts);
    } catch (IOException | InvalidPathException e) {
      // no text, no context: what cannot be compared is reported
      return new FilePass(Optional.empty(), new SourceContext(""));
    }
  }

  /** The violations of one file, from the first on. */
  private static final class FilePass {

    private final Optional<BaselinePass> pass;
    private final SourceContext contexts;
    private Violation last;

    FilePass(Optional<BaselinePass> pass, SourceContext contexts) {
      this.pass = pass;
      this.contexts = contexts;
    }

    boolean precedes(Violation next) {
      return last == null || last.compareTo(next) < 0;
    }

    boolean knows(Violation violation) {
      last = violation;
      // the column that people see counts tabs; this one counts characters, from 0
      String context = contexts.at(violation.getLineNo(), violation.getColumnCharIndex() + 1);
      return pass.flatMap(open -> open.match(violation.getKey(), context)).isPresent();
    }
  }
}
