package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.baseline.SourceContext;
import io.github.httpstatuslint.lint.SourceLinter;
import io.github.httpstatuslint.lint.LintResult;
import io.github.httpstatuslint.lint.Skip;
import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.source.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lints one file of the disk and contains whatever goes wrong in it.
 *
 * @param unsaved texts that take the place of what is on the disk
 */
record FileLinter(SourceLinter linter, PathIgnores ignores, Map<Path, byte[]> unsaved) {

  /** Keeps every finding. */
  FileLinter(SourceLinter linter) {
    this(linter, PathIgnores.NONE, Map.of());
  }

  FileResult lint(Path file) {
    try {
      byte[] given = unsaved.get(file);
      byte[] bytes = given != null ? given : SourceReader.bytes(file);
      if (SourceReader.extendsAscii(bytes) && !linter.isWorthReading(bytes)) {
        return FileResult.CLEAN;
      }
      String text = SourceReader.text(bytes);
      return result(file, text, linter.lint(file, text));
    } catch (UnreadableException e) {
      return skipped(file, e.getMessage());
    } catch (Exception | Error e) {
      // one file must not cost the others: also no stack, no heap, no class
      return skipped(file, "internal error: " + e.getClass().getName()
          + (e.getMessage() == null ? "" : ": " + e.getMessage()));
    }
  }

  private static FileResult skipped(Path file, String reason) {
    return FileResult.with(List.of(new FileSkip(file, 0, reason)), FileResult.State.PASSED_OVER);
  }

  private FileResult result(Path file, String text, LintResult result) {
    boolean silent = result.diagnostics().isEmpty() && result.notices().isEmpty() && result.answers().isEmpty();
    if (silent && result.skips().isEmpty()) {
      return result.parsed() ? FileResult.CLEAN_PARSED : FileResult.CLEAN;
    }
    List<FileSkip> skips = new ArrayList<>();
    for (Skip skip : result.skips()) {
      skips.add(new FileSkip(file, skip.line(), skip.reason()));
    }
    if (!silent && GeneratedCode.isGenerated(text)) {
      return FileResult.with(skips, FileResult.State.GENERATED);
    }
    List<FileNotice> notices = result.notices().stream().map(notice -> new FileNotice(file, notice)).toList();
    Lines lines = new Lines(text);
    SourceContext contexts = new SourceContext(text);
    List<Finding> findings = new ArrayList<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (ignores.covers(file, diagnostic.rule().id())) {
        continue;
      }
      Site site = diagnostic.site();
      SourceLine line = SourceLine.around(lines.get(site.line()), site.column());
      findings.add(new Finding(file, diagnostic, line, contexts.at(site.line(), site.column())));
    }
    List<FileAnswer> answers = result.answers().stream().map(answer -> new FileAnswer(file, answer)).toList();
    FileResult.State state = result.parsed() ? FileResult.State.PARSED : FileResult.State.PASSED_OVER;
    return new FileResult(findings, skips, notices, answers, state);
  }
}
