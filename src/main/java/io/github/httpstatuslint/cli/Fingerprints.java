package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.baseline.Fingerprint;
import java.util.HashMap;
import java.util.Map;

/**
 * Identities of the findings of one report: {@linkplain Fingerprint fingerprints}, with a number behind
 * that tells equal ones apart.
 */
final class Fingerprints {

  /** The key in SARIF; its version changes with the recipe. */
  static final String KEY = "httpStatusLint/v1";

  private final Map<Fingerprint, Integer> seen = new HashMap<>();

  /** Returns the identity of a finding; must be asked once for each, in the order of the report. */
  String next(Finding finding) {
    Fingerprint fingerprint = Fingerprint.of(
        finding.diagnostic().rule().id(), finding.path().getFileName().toString(), finding.context());
    return fingerprint + ":" + seen.merge(fingerprint, 1, Integer::sum);
  }
}
