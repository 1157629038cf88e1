package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.lint.SourceLinter;
import io.github.httpstatuslint.lint.LintResult;
import io.github.httpstatuslint.lint.Skip;
import io.github.httpstatuslint.rule.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lints one file of the disk and contains whatever goes wrong in it. */
record FileLinter(SourceLinter linter) {

  FileResult lint(Path file) {
    try {
      byte[] bytes = SourceReader.bytes(file);
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
    return new FileResult(List.of(), List.of(new FileSkip(file, 0, reason)), false, false);
  }

  private static FileResult result(Path file, String text, LintResult result) {
    if (result.diagnostics().isEmpty() && result.skips().isEmpty()) {
      return result.parsed() ? FileResult.CLEAN_PARSED : FileResult.CLEAN;
    }
    List<FileSkip> skips = new ArrayList<>();
    for (Skip skip : result.skips()) {
      skips.add(new FileSkip(file, skip.line(), skip.reason()));
    }
    if (!result.diagnostics().isEmpty() && GeneratedCode.isGenerated(text)) {
      return new FileResult(List.of(), skips, result.parsed(), true);
    }
    Lines lines = new Lines(text);
    List<Finding> findings = new ArrayList<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      String line = lines.get(diagnostic.site().line());
      findings.add(new Finding(file, diagnostic, SourceLine.around(line, diagnostic.site().column())));
    }
    return new FileResult(findings, skips, result.parsed(), false);
  }
}
