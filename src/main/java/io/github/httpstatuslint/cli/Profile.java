package io.github.httpstatuslint.cli;

/** Which rules are on before the user says more. */
enum Profile {
  RECOMMENDED,
  STRICT
}
