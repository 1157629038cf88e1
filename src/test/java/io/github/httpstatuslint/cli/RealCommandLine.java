package io.github.httpstatuslint.cli;

import java.nio.file.Path;

/** The command line as users have it, in this JVM and from a folder: for tests of other packages. */
public final class RealCommandLine {

  private RealCommandLine() {}

  /** Returns what it says on standard output. */
  public static String output(Path folder, String... args) {
    return new Shell(folder).run(Engine::bundled, args).out();
  }
}
