package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.yaml.YamlNode;

/** A rule's id in the configuration file, where a complaint about it can say so. */
record RuleMention(String id, YamlNode place) {}
