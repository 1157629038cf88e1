package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command line's options as picocli fills them in; what nobody gave is null or empty. {@link Settings}
 * makes immutable values of them.
 */
@Command(
    name = "http-status-lint",
    sortOptions = false,
    showAtFileInUsageHelp = true,
    usageHelpAutoWidth = true,
    headerHeading = "http-status-lint finds misused HTTP 4xx statuses in Java web code: a 401 without WWW-Authenticate, a 405"
        + " without Allow, a 429 without Retry-After, statuses that nobody has registered and many more. It reads"
        + " sources, compiles nothing, runs nothing and needs no network.%n%n",
    synopsisHeading = "Usage:%n",
    customSynopsis = {
      "  http-status-lint [OPTIONS] PATH...",
      "  http-status-lint --list-rules",
      "  http-status-lint --explain ID"
    },
    parameterListHeading = "%nWhat to lint:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:nothing at or above --fail-on (also when a file was skipped or there was no Java file)",
      "1:findings at or above --fail-on",
      "2:a mistake in the options, a rule or the configuration",
      "3:an internal error that ended the run"
    },
    footerHeading = "%nConfiguration:%n",
    footer = {
      "  The nearest " + ConfigurationFile.NAME + ", in the working directory or above it in the project,",
      "  says the same as the options, under the same names. Options win.",
      "",
      "Suppression:",
      "  @SuppressWarnings(\"RULE-ID\") on a declaration, // http-status-lint:off RULE-ID behind code, or the same",
      "  alone on a line up to // http-status-lint:on. Without an id it holds for all rules.",
      "",
      "Output:",
      "  The report goes to standard output, all else to standard error. Colours only on a terminal, and not",
      "  where NO_COLOR is set.",
      "",
      "Examples:",
      "  http-status-lint src/main/java",
      "  http-status-lint --diff HEAD .",
      "  http-status-lint --profile strict --disable teapot-status .",
      "  http-status-lint --format sarif --output target/http-status-lint.sarif .",
      "  http-status-lint --write-baseline http-status-lint.baseline .",
      "  http-status-lint --explain unauthorized-without-challenge",
      "  source <(http-status-lint --generate-completion)",
      "",
      "Rules and more: " + Project.HOME
    })
final class Options {

  @Parameters(paramLabel = "PATH", arity = "0..*",
      description = "Java files, and folders to search for them. A file that is named is always linted.")
  List<Path> paths = new ArrayList<>();

  @ArgGroup(validate = false, heading = "%nFiles:%n")
  FileOptions files = new FileOptions();

  @ArgGroup(validate = false, heading = "%nRules:%n")
  RuleOptions rules = new RuleOptions();

  @ArgGroup(validate = false, heading = "%nReport:%n")
  ReportOptions report = new ReportOptions();

  @ArgGroup(validate = false, heading = "%nKnown findings:%n")
  KnownOptions known = new KnownOptions();

  @ArgGroup(validate = false, heading = "%nOther:%n")
  OtherOptions other = new OtherOptions();

  /** Which files are linted. */
  static final class FileOptions {
    @Option(names = "--exclude", paramLabel = "GLOB",
        description = "Leave out what matches, in the notation of gitignore; from PATH or from the"
            + " working directory. Repeatable.")
    List<String> excludes = new ArrayList<>();

    @Option(names = "--include-tests",
        description = "Lint test code too: src/test, src/*Test, and files named like tests.")
    Boolean includeTests;

    @Option(names = "--diff", paramLabel = "REV",
        description = "Report only findings on lines that were changed since this git revision, and lint only files with"
            + " such lines. HEAD: what is not committed yet. Runs git.")
    String diff;

    @Option(names = "--stdin-filename", paramLabel = "PATH",
        description = "Lint what standard input says, as if it stood in this file; the rest of the project is"
            + " read from the disk. For editors; takes the place of PATH.")
    Path stdin;
  }

  /** Which rules are on, and how serious they are. */
  static final class RuleOptions {
    @Option(names = "--profile", paramLabel = "recommended|strict", converter = Words.ProfileWord.class,
        completionCandidates = Candidates.Profiles.class,
        description = "strict also enables the rules that are off by default. Default: recommended.")
    Profile profile;

    @Option(names = "--enable", paramLabel = "IDS", split = ",", completionCandidates = Candidates.Rules.class,
        description = "Rules to switch on, with commas; beats --disable. Repeatable.")
    List<String> enable = new ArrayList<>();

    @Option(names = "--disable", paramLabel = "IDS", split = ",", completionCandidates = Candidates.Rules.class,
        description = "Rules to switch off, with commas; beats --profile. Repeatable.")
    List<String> disable = new ArrayList<>();

    @Option(names = "--severity", paramLabel = "ID=LEVEL", split = ",",
        converter = {Words.PlainText.class, Words.SeverityWord.class},
        description = "Switch a rule on as error, warning or info, with commas; beats --disable. Repeatable.")
    Map<String, Severity> severities = new LinkedHashMap<>();

    @Option(names = "--rules", paramLabel = "DIR",
        description = "A folder of house rules: cards like the bundled ones. Repeatable.")
    List<Path> folders = new ArrayList<>();

    @Option(names = "--frameworks", paramLabel = "DIR",
        description = "A folder of house frameworks: what the methods of your own libraries do to a response. Repeatable.")
    List<Path> frameworks = new ArrayList<>();

    @Option(names = "--list-rules", description = "Show all rules and exit.")
    boolean list;

    @Option(names = "--explain", paramLabel = "ID", completionCandidates = Candidates.Rules.class,
        description = "Show a rule's card and exit.")
    String explain;

    RuleSwitches switches() {
      return new RuleSwitches(enable, disable, severities);
    }
  }

  /** What the report looks like and when the run fails. */
  static final class ReportOptions {
    @Option(names = "--format", paramLabel = "FORMAT", converter = Words.FormatWord.class,
        completionCandidates = Candidates.Formats.class,
        description = "One of " + Format.WORDS + ". Default: text.")
    Format format;

    @Option(names = "--output", paramLabel = "FILE", description = "Default: standard output.")
    Path output;

    @Option(names = "--statistics", description = "Counts per rule and severity instead of findings.")
    boolean statistics;

    @Option(names = "--report-unused-suppressions",
        description = "Say which suppressions suppress nothing; they count as warnings.")
    Boolean unused;

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", converter = Words.FailOnWord.class,
        completionCandidates = Candidates.FailOns.class,
        description = "Lowest severity that makes the exit status 1. Default: warning.")
    FailOn failOn;
  }

  /** Findings that a team lives with for now. */
  static final class KnownOptions {
    @Option(names = "--baseline", paramLabel = "FILE",
        description = "Report only what this file does not know.")
    Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE",
        description = "Write all findings to this file and report none. With --baseline: write those of"
            + " them that still occur, and report the new ones.")
    Path write;
  }

  /** The rest. */
  static final class OtherOptions {
    @Option(names = "--threads", paramLabel = "N", converter = Words.ThreadCount.class,
        description = "Default: one for each core. The report does not depend on it.")
    Integer threads;

    @Option(names = "--generate-completion", description = "Write a completion script for bash and zsh and exit.")
    boolean completion;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and exit.")
    boolean version;
  }

  /** Returns a parser that fills this object in. */
  CommandLine parser() {
    return new CommandLine(this);
  }
}
