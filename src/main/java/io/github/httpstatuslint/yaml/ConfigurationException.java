package io.github.httpstatuslint.yaml;

/** A mistake in a configuration file, card or framework file, in words for its author. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Describes a mistake.
   *
   * @param file the file as its author knows it; empty where the mistake stands in no file
   * @param line the line from 1, or 0 where none applies
   */
  public ConfigurationException(String file, int line, String message) {
    super(place(file, line) + message);
  }

  private static String place(String file, int line) {
    if (file.isEmpty()) {
      return "";
    }
    return line > 0 ? file + ":" + line + ": " : file + ": ";
  }
}
