package io.github.httpstatuslint.lint;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.ResponseAnalysis;
import io.github.httpstatuslint.model.BundledModels;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.RowObserver;
import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.rule.RuleSelection;
import io.github.httpstatuslint.source.NestingGuard;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.SourceParser;
import io.github.httpstatuslint.source.Suppression;
import io.github.httpstatuslint.source.TextProbe;
import io.github.httpstatuslint.source.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lints files one by one. Immutable and safe for many threads. Nesting in a source becomes recursion
 * here: call it on a thread of {@link LargeStack}.
 */
public final class Linter implements SourceLinter {

  /** A larger file needs more heap than a build should lend. */
  private static final int MAX_CHARACTERS = 2_000_000;

  private final RuleSelection rules;
  private final TextProbe probe;
  private final Workspace workspace;
  private final ResponseAnalysis analysis;
  private final ProbeWords words;
  private final boolean unused;
  private final boolean answers;

  /** Lints with these rules and the bundled framework models. */
  public Linter(RuleSelection rules) {
    this(rules, BundledModels.load());
  }

  /** Lints with these rules and models. */
  public Linter(RuleSelection rules, Frameworks frameworks) {
    this(rules, frameworks, RowObserver.NONE);
  }

  /** Lints with these rules and models; the observer hears which of their rows apply. */
  public Linter(RuleSelection rules, Frameworks frameworks, RowObserver observer) {
    this.rules = rules;
    this.words = new ProbeWords(frameworks, rules);
    this.probe = TextProbe.anyOf(words.withAddresses());
    this.workspace = new Workspace(frameworks, words.any());
    this.analysis = new ResponseAnalysis(frameworks, observer);
    this.unused = false;
    this.answers = false;
  }

  private Linter(Linter other, boolean unused, boolean answers) {
    this.rules = other.rules;
    this.words = other.words;
    List<List<Set<String>>> wanted = new ArrayList<>(answers ? words.withAnswers() : words.withAddresses());
    wanted.addAll(unused ? words.withSuppressions() : List.of());
    this.probe = TextProbe.anyOf(wanted);
    this.workspace = other.workspace;
    this.analysis = other.analysis;
    this.unused = unused;
    this.answers = answers;
  }

  @Override
  public Linter withUnusedSuppressions() {
    return new Linter(this, true, answers);
  }

  @Override
  public Linter withAnswers() {
    return new Linter(this, unused, true);
  }

  /**
   * Returns whether a file can have findings at all, by its bytes alone. False for most files of a
   * project: they need not even be decoded.
   *
   * @param text the file's content in UTF-8 or another encoding that extends ASCII
   */
  @Override
  public boolean isWorthReading(byte[] text) {
    return probe.passes(text);
  }

  /**
   * Lints one file. Never throws: what could not be analysed is in the result's skips.
   *
   * @param path where the file lies: other files of its project are found from there; null for none
   * @param text the file's text, with any line ends
   */
  @Override
  public LintResult lint(Path path, String text) {
    if (!probe.passes(text)) {
      return LintResult.CLEAN;
    }
    return lintUnprobed(path, text);
  }

  /** Lints a text that belongs to no project. */
  @Override
  public LintResult lint(String text) {
    return lint(null, text);
  }

  /** Lints a file whatever the probe would say: shows that the probe loses nothing. */
  LintResult lintUnprobed(Path path, String text) {
    Beside beside = new Beside();
    ResponseAnalysis.Result facts = facts(path, text, beside);
    List<Diagnostic> found = rules.inspect(facts.emissions(), facts.relays());
    Suppressed suppressed = new Suppressed(rules, beside.suppressions, found);
    List<Notice> notices = new ArrayList<>(suppressed.unknown());
    // what was not looked at may need its suppressions
    if (unused && beside.skips.isEmpty()) {
      notices.addAll(suppressed.unused());
    }
    return new LintResult(suppressed.wanted(), beside.skips, notices, beside.answers, true);
  }

  @Override
  public void forget() {
    workspace.forget();
    analysis.forget();
  }

  /** Returns the facts that the rules would look at: for tests and for people who write rules. */
  public List<Emission> emissions(Path path, String text) {
    return facts(path, text, new Beside()).emissions();
  }

  private ResponseAnalysis.Result facts(Path path, String text, Beside beside) {
    if (text.length() > MAX_CHARACTERS) {
      beside.skips.add(new Skip(0, "larger than " + MAX_CHARACTERS + " characters"));
      return ResponseAnalysis.Result.NOTHING;
    }
    if (NestingGuard.isTooDeep(text)) {
      beside.skips.add(new Skip(0, "lambdas or anonymous classes nested too deeply to parse"));
      return ResponseAnalysis.Result.NOTHING;
    }
    try {
      return analyse(path, text, beside);
    } catch (StackOverflowError e) {
      beside.skips.add(new Skip(0, "expressions nested too deeply"));
    } catch (RuntimeException | LinkageError e) {
      beside.skips.add(new Skip(0, "internal error, please report: " + e));
    }
    return ResponseAnalysis.Result.NOTHING;
  }

  private ResponseAnalysis.Result analyse(Path path, String text, Beside beside) {
    SourceParser.Outcome outcome = workspace.parse(path, text);
    if (outcome instanceof SourceParser.Unparsable unparsable) {
      beside.skips.add(new Skip(unparsable.line(), unparsable.reason()));
      return ResponseAnalysis.Result.NOTHING;
    }
    SourceFile file = ((SourceParser.Parsed) outcome).file();
    ResponseAnalysis.Result result = analysis.analyse(file);
    beside.suppressions.addAll(file.suppressions());
    if (answers) {
      result.emissions().stream()
          .filter(emission -> emission.status().isClientError())
          .forEach(emission -> beside.answers.add(Answer.of(emission, file.memberAt(emission.site()))));
    }
    result.gaps().forEach(gap -> beside.skips.add(new Skip(gap.site().line(), gap.reason())));
    return result;
  }

  /** What comes to light beside the facts of one file. */
  private static final class Beside {
    private final List<Skip> skips = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
  }
}
