package io.github.httpstatuslint.lint;

/**
 * Something that was not analysed: a whole file, or a part that begins at a line.
 *
 * @param line from 1, or 0 for the whole file
 * @param reason in words for the user
 */
public record Skip(int line, String reason) {}
