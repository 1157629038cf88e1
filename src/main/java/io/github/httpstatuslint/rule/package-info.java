/** The rule book: cards, their binding to checks, and which rule reports where several meet. */
package io.github.httpstatuslint.rule;
