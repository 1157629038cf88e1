package io.github.httpstatuslint.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What is at the other end of the output.
 *
 * @param interactive whether a person watches, so that a progress line makes sense
 * @param colour whether to colour
 * @param charset for text on standard output
 */
record Terminal(boolean interactive, boolean colour, Charset charset) {

  /** No terminal: a pipe or a file. */
  static final Terminal NONE = new Terminal(false, false, StandardCharsets.UTF_8);

  static Terminal detect() {
    Console console = System.console();
    if (console == null || !isTerminal(console)) {
      return NONE;
    }
    String noColour = System.getenv("NO_COLOR");
    boolean colour = (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(true, colour, console.charset());
  }

  /** From Java 22 on there is a console even where there is no terminal; only that version can be asked. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
