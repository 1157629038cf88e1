package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.source.Site;

/** The piece of code that proves a cause, as a message quotes it: {@code catch (BindException e)}. */
public record Evidence(String text, Site site) {}
