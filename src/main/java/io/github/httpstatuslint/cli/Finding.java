package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Diagnostic;
import java.nio.file.Path;

/** A diagnostic with what a report needs to show it: its file and its source line. */
record Finding(Path path, Diagnostic diagnostic, SourceLine source) {}
