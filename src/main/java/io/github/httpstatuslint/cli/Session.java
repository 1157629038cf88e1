package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.lint.SourceLinter;
import io.github.httpstatuslint.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** One run with settings that are well-formed. */
record Session(Settings settings, Terminal terminal, WorkingDirectory workingDirectory) {

  /** Lints and reports; returns the exit status. */
  int lint(Function<RuleChoice, Engine> engines, InputStream in, PrintStream out, PrintStream err) throws IOException {
    long start = System.nanoTime();
    Settings.Report wanted = settings.report();
    if (settings.inputs().since().isPresent() && settings.known().write().isPresent()) {
      throw new UsageException("--write-baseline notes the findings of all lines: no --diff beside it");
    }
    if (wanted.statistics() && wanted.format() != Format.TEXT) {
      throw new UsageException("--statistics goes with --format text only");
    }
    Output output = new Output("--output", wanted.output().orElse(null));
    output.check();
    BaselineStep baseline = BaselineStep.prepare(settings.known(), workingDirectory);
    Settings.Inputs inputs = settings.inputs();
    inputs.discovery().roots(inputs.paths());
    // before the walk: a mistake in a rule should not wait for it
    Engine engine = engines.apply(settings.rules());
    Sources sources = Sources.of(inputs, workingDirectory, in);
    FileLinter linter = new FileLinter(asked(engine.linter()), inputs.ignores(), sources.unsaved());
    Discovered discovered = sources.discovered();
    Progress progress = new Progress(err, terminal.interactive(), discovered.files().size());
    List<FileResult> results = Driver.run(linter, discovered.files(), settings.threads(), progress);
    progress.clear();
    RunReport all = sources.apply(RunReport.of(discovered, results));
    RunReport report = baseline.apply(all, KnownFindings.lookedAt(discovered, all), engine::isOff, err);
    output.write(report, format(engine.rules()), out);
    // also flushes: on a terminal the summary comes after the findings
    if (out.checkError()) {
      throw Output.lost();
    }
    new Summary(report, workingDirectory, Duration.ofNanos(System.nanoTime() - start)).print(err);
    return wanted.failOn().fails(report) ? Main.FINDINGS : Main.OK;
  }

  /** Asks for no more than the report shows: a map of all statuses makes more files worth reading. */
  private SourceLinter asked(SourceLinter linter) {
    SourceLinter sources = settings.report().unusedSuppressions() ? linter.withUnusedSuppressions() : linter;
    return settings.report().format() == Format.HTML ? sources.withAnswers() : sources;
  }

  private ReportFormat format(List<Rule> rules) {
    if (settings.report().statistics()) {
      return new StatisticsReport();
    }
    return switch (settings.report().format()) {
      case TEXT -> text();
      case SARIF -> new SarifReport(workingDirectory, rules, Version.current());
      case CHECKSTYLE -> new CheckstyleReport(workingDirectory, Version.current());
      case GITHUB -> new GithubReport(workingDirectory);
      case GITLAB -> new GitlabReport(workingDirectory);
      case HTML -> new HtmlReport(workingDirectory, pageFolder(), Version.current());
      case JSON -> new JsonReport(workingDirectory, Version.current());
    };
  }

  private Path pageFolder() {
    return settings.report().output().map(Path::getParent).orElse(workingDirectory.path());
  }

  private ReportFormat text() {
    boolean file = settings.report().output().isPresent();
    Style style = file ? Style.PLAIN : new Style(terminal.colour());
    return new TextReport(workingDirectory, style, file ? StandardCharsets.UTF_8 : terminal.charset());
  }

  /** Shows the rules, or one of them; returns the exit status. */
  int inform(Function<RuleChoice, Engine> engines, Options.RuleOptions asked, PrintStream out) {
    List<Rule> rules = engines.apply(settings.rules()).rules();
    Style style = new Style(terminal.colour());
    String text = asked.list
        ? new RuleTable(rules, style).toString()
        : new CardView(rule(rules, asked.explain.strip()), style).toString();
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
