package io.github.httpstatuslint.baseline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a finding is known by: SHA-256, cut to 128 bits, of the rule's id, the file's name without its
 * folders and the {@linkplain SourceContext words around the place}. Moved lines, moved files, indentation,
 * line breaks and comments do not change it. Two equal pieces of code in files of one name have the same.
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {

  static final int DIGITS = 32;

  /** Returns the fingerprint of a finding. */
  public static Fingerprint of(String rule, String fileName, String context) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(String.join("\n", rule, fileName, context).getBytes(StandardCharsets.UTF_8));
      return new Fingerprint(HexFormat.of().formatHex(hash, 0, DIGITS / 2));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns whether a text has the shape of a fingerprint. */
  static boolean isOne(String text) {
    return text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }

  @Override
  public String toString() {
    return hex;
  }
}
