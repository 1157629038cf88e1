package io.github.httpstatuslint.cli;

/** Where the project lives. */
final class Project {

  static final String HOME = "https://github.com/httpstatuslint/http-status-lint";
  static final String ISSUES = HOME + "/issues";
  static final String CARDS = HOME + "/blob/main/rules/";

  private Project() {}
}
