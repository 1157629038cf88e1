/** The analysis: an abstract interpretation of method bodies that ends in emissions. */
package io.github.httpstatuslint.flow;
