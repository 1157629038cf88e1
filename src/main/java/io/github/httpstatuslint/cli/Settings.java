package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.Severity;
import io.github.httpstatuslint.yaml.YamlNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a run shall do: the options on top of the configuration file. */
record Settings(Inputs inputs, RuleChoice rules, Report report, Known known, int threads) {

  /**
   * Which files are linted.
   *
   * @param ignores the rules that do not hold for some of them
   * @param since the git revision whose lines are not looked at
   * @param stdin the file whose text comes from standard input, in the place of the paths
   */
  record Inputs(
      List<Path> paths, Discovery discovery, PathIgnores ignores, Optional<String> since, Optional<Path> stdin) {}

  /** What the report looks like and when the run fails. */
  record Report(
      Format format, Optional<Path> output, boolean statistics, boolean unusedSuppressions, FailOn failOn) {}

  /** Which findings are known already, and where those of this run are noted as known. */
  record Known(Optional<Path> baseline, Optional<Path> write) {}

  /**
   * Reads the configuration file, if there is one, and puts the options over it. All of the file is read,
   * also where an option wins, so that a mistake in it is always said.
   *
   * @throws io.github.httpstatuslint.yaml.ConfigurationException on a mistake in the file
   */
  static Settings of(Options options, WorkingDirectory workingDirectory) {
    ConfigurationFile file = ConfigurationFile.nearest(workingDirectory);
    Inputs inputs = inputs(options, file, workingDirectory);
    return new Settings(
        inputs,
        rules(options.rules, file, workingDirectory),
        report(options.report, file, workingDirectory),
        known(options.known, file, workingDirectory),
        first(options.other.threads, file.word("threads", Word.THREADS), Runtime.getRuntime().availableProcessors()));
  }

  private static Inputs inputs(Options options, ConfigurationFile file, WorkingDirectory workingDirectory) {
    Discovery discovery = new Discovery(
        workingDirectory,
        options.files.excludes,
        first(options.files.includeTests, file.flag("include-tests"), false),
        file.excluded());
    List<Path> configured = file.paths("paths");
    Optional<Path> stdin = Optional.ofNullable(options.files.stdin).map(workingDirectory::resolve);
    List<Path> paths = stdin.isPresent() || !options.paths.isEmpty() ? options.paths : configured;
    return new Inputs(paths, discovery, file.ignores(), Optional.ofNullable(options.files.diff), stdin);
  }

  private static RuleChoice rules(
      Options.RuleOptions options, ConfigurationFile file, WorkingDirectory workingDirectory) {
    Houses houses = new Houses(
        joined(file.folders("rules"), options.folders, workingDirectory),
        joined(file.folders("frameworks"), options.frameworks, workingDirectory));
    RuleSwitches switches = options.switches().over(file.switches());
    Profile profile = first(options.profile, file.word("profile", Word.PROFILE), Profile.RECOMMENDED);
    Map<String, YamlNode> parameters = file.parameters();
    return new RuleChoice(profile, switches, houses, parameters, file.mentions());
  }

  private static List<Path> joined(List<Path> configured, List<Path> given, WorkingDirectory workingDirectory) {
    return Stream.concat(configured.stream(), given.stream().map(workingDirectory::resolve)).toList();
  }

  private static Report report(
      Options.ReportOptions options, ConfigurationFile file, WorkingDirectory workingDirectory) {
    Optional<Path> output = file.path("output");
    Optional<Format> format = file.word("format", Word.FORMAT).filter(word -> !options.statistics);
    return new Report(
        first(options.format, format, Format.TEXT),
        Optional.ofNullable(options.output).map(workingDirectory::resolve).or(() -> output),
        options.statistics,
        first(options.unused, file.flag("report-unused-suppressions"), false),
        first(options.failOn, file.word("fail-on", Word.FAIL_ON), new FailOn(Optional.of(Severity.WARNING))));
  }

  private static Known known(
      Options.KnownOptions options, ConfigurationFile file, WorkingDirectory workingDirectory) {
    Optional<Path> write = Optional.ofNullable(options.write).map(workingDirectory::resolve);
    // whoever writes a new one does not mean the team's, unless it is named
    Optional<Path> configured = file.path("baseline").filter(path -> write.isEmpty());
    Optional<Path> given = Optional.ofNullable(options.baseline).map(workingDirectory::resolve);
    return new Known(given.or(() -> configured), write);
  }

  private static <T> T first(T option, Optional<T> configured, T otherwise) {
    return option != null ? option : configured.orElse(otherwise);
  }
}
