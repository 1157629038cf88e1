/** Library models: what the calls, constructors and annotations of a framework do to a response. */
package io.github.httpstatuslint.model;
