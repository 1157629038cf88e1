/** The vocabulary of HTTP: status codes, ranges, header names and the IANA registry. Imports nothing of the project. */
package io.github.httpstatuslint.http;
