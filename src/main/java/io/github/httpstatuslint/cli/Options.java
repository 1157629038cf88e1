package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line's options as picocli fills them in; everything behind it takes immutable values. */
@Command(
    name = "http-status-lint",
    sortOptions = false,
    showAtFileInUsageHelp = true,
    usageHelpAutoWidth = true,
    headerHeading = "http-status-lint finds misused HTTP 4xx statuses in Java web code.%n%n",
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
    footerHeading = "%nExamples:%n",
    footer = {
      "  http-status-lint src/main/java",
      "  http-status-lint --profile strict --disable teapot-status .",
      "  http-status-lint --format sarif --output target/http-status-lint.sarif .",
      "  http-status-lint --explain unauthorized-without-challenge",
      "",
      "The report goes to standard output, all else to standard error."
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
    boolean includeTests;
  }

  /** Which rules are on, and how serious they are. */
  static final class RuleOptions {
    @Option(names = "--profile", paramLabel = "recommended|strict", converter = Words.ProfileWord.class,
        description = "strict also enables the rules that are off by default. Default: recommended.")
    Profile profile = Profile.RECOMMENDED;

    @Option(names = "--enable", paramLabel = "IDS", split = ",",
        description = "Rules to switch on, with commas; beats --disable. Repeatable.")
    List<String> enable = new ArrayList<>();

    @Option(names = "--disable", paramLabel = "IDS", split = ",",
        description = "Rules to switch off, with commas; beats --profile. Repeatable.")
    List<String> disable = new ArrayList<>();

    @Option(names = "--severity", paramLabel = "ID=LEVEL", split = ",",
        converter = {PlainText.class, Words.SeverityWord.class},
        description = "Switch a rule on as error, warning or info, with commas; beats --disable. Repeatable.")
    Map<String, Severity> severities = new LinkedHashMap<>();

    @Option(names = "--rules", paramLabel = "DIR",
        description = "A folder of house rules: cards like the bundled ones. Repeatable.")
    List<Path> folders = new ArrayList<>();

    @Option(names = "--list-rules", description = "Show all rules and exit.")
    boolean list;

    @Option(names = "--explain", paramLabel = "ID", description = "Show a rule's card and exit.")
    String explain;

    RuleChoice choice(WorkingDirectory workingDirectory) {
      Map<String, Severity> stripped = new LinkedHashMap<>();
      severities.forEach((id, severity) -> stripped.put(id.strip(), severity));
      List<Path> resolved = folders.stream().map(workingDirectory::resolve).toList();
      return new RuleChoice(profile, resolved, Words.ids(enable), Words.ids(disable), stripped);
    }
  }

  /** What the report looks like and when the run fails. */
  static final class ReportOptions {
    @Option(names = "--format", paramLabel = "text|sarif", converter = Words.FormatWord.class,
        description = "Default: text.")
    String format = "text";

    @Option(names = "--output", paramLabel = "FILE", description = "Default: standard output.")
    Path output;

    @Option(names = "--statistics", description = "Counts per rule and severity instead of findings.")
    boolean statistics;

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", converter = Words.FailOnWord.class,
        description = "Lowest severity that makes the exit status 1. Default: warning.")
    FailOn failOn = new FailOn(Optional.of(Severity.WARNING));
  }

  /** The rest. */
  static final class OtherOptions {
    @Option(names = "--threads", paramLabel = "N", converter = Words.ThreadCount.class,
        description = "Default: one for each core. The report does not depend on it.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and exit.")
    boolean version;
  }

  /** The keys of a map stay as they are. */
  static final class PlainText implements CommandLine.ITypeConverter<String> {
    @Override
    public String convert(String value) {
      return value;
    }
  }

  /** Returns a parser that fills this object in. */
  CommandLine parser() {
    return new CommandLine(this);
  }
}
