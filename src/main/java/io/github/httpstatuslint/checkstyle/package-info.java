/**
 * The Checkstyle module: the only package that knows Checkstyle, and of it only the package {@code api},
 * which has kept its shape from 9.3 on, so that one jar runs on every version.
 */
package io.github.httpstatuslint.checkstyle;
