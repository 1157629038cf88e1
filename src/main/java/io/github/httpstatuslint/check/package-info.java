/** Checks: small records that look at an emission. No syntax tree, no Checkstyle. */
package io.github.httpstatuslint.check;
