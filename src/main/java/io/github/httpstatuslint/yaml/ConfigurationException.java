package io.github.httpstatuslint.yaml;

/** A mistake in a configuration file, card or framework file, in words for its author. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Describes a mistake.
   *
   * @param file the file as its author knows it
   * @param line the line from 1, or 0 where none applies
   */
  public ConfigurationException(String file, int line, String message) {
    super(line > 0 ? file + ":" + line + ": " + message : file + ": " + message);
  }
}
