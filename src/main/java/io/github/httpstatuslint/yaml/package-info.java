/** Configuration text with positions: a YAML reader whose errors name file, line and what was expected. */
package io.github.httpstatuslint.yaml;
