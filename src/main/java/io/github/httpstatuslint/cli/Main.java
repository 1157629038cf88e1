package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.source.SourceParser;
import io.github.httpstatuslint.yaml.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
public final class Main {

  static final int OK = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int INTERNAL = 3;

  private static final String NAME = "http-status-lint: ";

  private final Function<RuleChoice, Engine> engines;
  private final Terminal terminal;
  private final WorkingDirectory workingDirectory;

  private final InputStream in;

  Main(Function<RuleChoice, Engine> engines, Terminal terminal, WorkingDirectory workingDirectory) {
    this(engines, terminal, workingDirectory, System.in);
  }

  Main(Function<RuleChoice, Engine> engines, Terminal terminal, WorkingDirectory workingDirectory, InputStream in) {
    this.in = in;
    this.engines = engines;
    this.terminal = terminal;
    this.workingDirectory = workingDirectory;
  }

  /** Lints what the arguments say and ends the virtual machine with the exit status. */
  public static void main(String[] args) {
    Thread headStart = new Thread(SourceParser::load, "head-start");
    headStart.setDaemon(true);
    headStart.start();
    Main main = new Main(Engine::bundled, Terminal.detect(), WorkingDirectory.current());
    System.exit(main.run(args, System.out, System.err));
  }

  /**
   * Does what the arguments say.
   *
   * @return 0 nothing found, 1 findings, 2 a mistake of the user's, 3 a mistake of ours
   */
  public int run(String[] args, PrintStream out, PrintStream err) {
    try {
      int status = perform(args, out, err);
      out.flush();
      if (out.checkError()) {
        throw Output.lost();
      }
      return status;
    } catch (ParameterException e) {
      return usage(e, err);
    } catch (UsageException | ConfigurationException e) {
      err.println(NAME + e.getMessage());
      return USAGE;
    } catch (IOException e) {
      err.println(NAME + "cannot write the report: " + Output.reason(e));
      return USAGE;
    } catch (Exception | Error e) {
      err.println(NAME + "internal error, please report it: " + Project.ISSUES);
      e.printStackTrace(err);
      return INTERNAL;
    }
  }

  private int perform(String[] args, PrintStream out, PrintStream err) throws IOException {
    Options options = new Options();
    CommandLine parser = options.parser();
    parser.parseArgs(args);
    if (parser.isUsageHelpRequested()) {
      parser.usage(out, terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
      return OK;
    }
    if (parser.isVersionHelpRequested()) {
      out.println("http-status-lint " + Version.current());
      return OK;
    }
    if (options.other.completion) {
      out.print(AutoComplete.bash("http-status-lint", parser));
      return OK;
    }
    boolean lints = !options.rules.list && options.rules.explain == null;
    Settings settings = Settings.of(options, workingDirectory);
    Session session = new Session(settings, terminal, workingDirectory);
    return lints ? session.lint(engines, in, out, err) : session.inform(engines, options.rules, out);
  }

  private static int usage(ParameterException e, PrintStream err) {
    err.println(NAME + e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        err.println("Did you mean " + String.join(" or ", suggestions) + "?");
      }
    }
    err.println("Try 'http-status-lint --help'.");
    return USAGE;
  }
}
