package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Rule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** One run with options that are well-formed. */
record Session(Options options, Terminal terminal, WorkingDirectory workingDirectory) {

  /** Lints and reports; returns the exit status. */
  int lint(Function<RuleChoice, Engine> engines, PrintStream out, PrintStream err) throws IOException {
    long start = System.nanoTime();
    Options.ReportOptions wanted = options.report;
    if (wanted.statistics && !wanted.format.equals("text")) {
      throw new UsageException("--statistics goes with --format text only");
    }
    Output output = new Output(wanted.output == null ? null : workingDirectory.resolve(wanted.output));
    output.check();
    Discovery discovery = new Discovery(workingDirectory, options.files.excludes, options.files.includeTests);
    // the rules first: a mistake in them should not wait for a long walk
    Engine engine = engines.apply(options.rules.choice(workingDirectory));
    FileLinter linter = new FileLinter(engine.linter());
    Discovered discovered = discovery.find(options.paths);
    Progress progress = new Progress(err, terminal.interactive(), discovered.files().size());
    List<FileResult> results = Driver.run(linter, discovered.files(), options.other.threads, progress);
    progress.clear();
    RunReport report = RunReport.of(discovered, results);
    output.write(report, format(engine.rules()), out);
    // also flushes: on a terminal the summary comes after the findings
    if (out.checkError()) {
      throw Output.lost();
    }
    new Summary(report, workingDirectory, Duration.ofNanos(System.nanoTime() - start)).print(err);
    return wanted.failOn.fails(report) ? Main.FINDINGS : Main.OK;
  }

  private ReportFormat format(List<Rule> rules) {
    if (options.report.statistics) {
      return new StatisticsReport();
    }
    if (options.report.format.equals("sarif")) {
      return new SarifReport(workingDirectory, rules, Version.current());
    }
    boolean file = options.report.output != null;
    Style style = file ? Style.PLAIN : new Style(terminal.colour());
    return new TextReport(workingDirectory, style, file ? StandardCharsets.UTF_8 : terminal.charset());
  }

  /** Shows the rules, or one of them; returns the exit status. */
  int inform(Function<RuleChoice, Engine> engines, PrintStream out) {
    List<Rule> rules = engines.apply(options.rules.choice(workingDirectory)).rules();
    Style style = new Style(terminal.colour());
    String text = options.rules.list
        ? new RuleTable(rules, style).toString()
        : new CardView(rule(rules, options.rules.explain.strip()), style).toString();
    byte[] bytes = text.getBytes(terminal.charset());
    out.write(bytes, 0, bytes.length);
    return Main.OK;
  }

  private static Rule rule(List<Rule> rules, String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst()
        .orElseThrow(() -> new UsageException("there is no rule '" + id + "'" + suggestion(rules, id)
            + "; --list-rules shows all"));
  }

  /** The rule with the most words in common. */
  private static String suggestion(List<Rule> rules, String id) {
    List<String> words = List.of(id.split("-"));
    Rule best = null;
    long most = 0;
    for (Rule rule : rules) {
      long common = List.of(rule.id().split("-")).stream().filter(words::contains).count();
      if (common > most) {
        most = common;
        best = rule;
      }
    }
    return best == null ? "" : "; did you mean '" + best.id() + "'?";
  }
}
