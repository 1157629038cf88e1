/** Parsed files: positions, imports, names and types, constants. Nothing here throws on odd input. */
package io.github.httpstatuslint.source;
