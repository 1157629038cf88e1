/** Findings that are known already: what tells them from new ones, and the file that lists them. */
package io.github.httpstatuslint.baseline;
