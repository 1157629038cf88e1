/** One file in, its diagnostics out: the engine's front door for Checkstyle and the command line. */
package io.github.httpstatuslint.lint;
