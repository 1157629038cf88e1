package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.lint.Answer;
import java.nio.file.Path;

/** A 4xx status that a file answers with. */
record FileAnswer(Path path, Answer answer) {}
