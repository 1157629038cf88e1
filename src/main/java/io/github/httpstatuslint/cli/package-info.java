/** The command line and its reports. The only package that knows picocli and Jackson. */
package io.github.httpstatuslint.cli;
