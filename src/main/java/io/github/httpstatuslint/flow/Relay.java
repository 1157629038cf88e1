package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.source.Site;

/**
 * A status that an exception handler reads from its exception and sends on a response of its own.
 *
 * @param site where it sets the status
 * @param headers the header section when the response leaves; unknown where the exception's were copied
 */
public record Relay(Site site, HeaderFacts headers) {}
