package io.github.httpstatuslint.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Identities of findings that survive edits elsewhere: SHA-256, cut to 128 bits, of the rule's id, the
 * file's name without its folders, the source line with its white space made single, and how many equal
 * findings came before in this run. So a finding keeps its identity when lines move, when code is
 * indented anew and when the file moves to another folder, and of n equal findings all n differ.
 */
final class Fingerprints {

  /** The key in SARIF; its version changes with the recipe. */
  static final String KEY = "httpStatusLint/v1";

  private static final int BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();
  private final MessageDigest digest;

  Fingerprints() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns the identity of a finding; must be asked once for each, in the order of the report. */
  String next(Finding finding) {
    String line = finding.source().text().strip().replaceAll("\\s+", " ");
    String same = String.join("\n", finding.diagnostic().rule().id(), finding.path().getFileName().toString(), line);
    int before = seen.merge(same, 1, Integer::sum) - 1;
    byte[] hash = digest.digest((same + "\n" + before).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }
}
