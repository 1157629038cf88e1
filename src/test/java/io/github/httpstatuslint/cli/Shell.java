package io.github.httpstatuslint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Runs the command line in a folder, with the fake engine, and keeps what it says. */
final class Shell {

  record Outcome(int status, String out, String err) {}

  private final Path folder;
  private final AtomicReference<RuleChoice> choice = new AtomicReference<>();

  Shell(Path folder) {
    this.folder = folder;
  }

  private InputStream in = InputStream.nullInputStream();

  /** Says what standard input has for the next runs. */
  Shell input(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    in = new ByteArrayInputStream(bytes);
    return this;
  }

  Shell file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome run(String... args) {
    return run(given -> {
      choice.set(given);
      return new FakeEngine();
    }, args);
  }

  Outcome run(Function<RuleChoice, Engine> engines, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main main = new Main(engines, Terminal.NONE, new WorkingDirectory(folder), in);
    int status = main.run(args, new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  RuleChoice choice() {
    return choice.get();
  }
}
