package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Diagnostic;
import java.nio.file.Path;

/**
 * A diagnostic with what a report needs to show it.
 *
 * @param source the line to show
 * @param context what it is known by when its line moves
 */
record Finding(Path path, Diagnostic diagnostic, SourceLine source, String context) {}
