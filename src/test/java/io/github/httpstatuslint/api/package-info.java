/** Holds the rows of a library model against the real classes of its framework. */
package io.github.httpstatuslint.api;
