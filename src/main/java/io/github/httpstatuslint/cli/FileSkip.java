package io.github.httpstatuslint.cli;

import java.nio.file.Path;

/**
 * A file, folder or part of a file that was not looked at.
 *
 * @param line from 1, or 0 for all of it
 */
record FileSkip(Path path, int line, String reason) {}
