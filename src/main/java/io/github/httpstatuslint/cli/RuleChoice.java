package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import io.github.httpstatuslint.rule.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the user says of the rules.
 *
 * @param folders of house rules
 * @param severities by rule id, in the order given
 */
record RuleChoice(
    Profile profile, List<Path> folders, List<String> enable, List<String> disable, Map<String, Severity> severities) {

  RuleChoice {
    folders = List.copyOf(folders);
    enable = List.copyOf(enable);
    disable = List.copyOf(disable);
    severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
  }

  /** Returns all rules there are to choose from. */
  RuleBook book() {
    RuleBook book = RuleBook.bundled();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException("--rules: '" + folder + "' is not a folder");
      }
      book = book.with(folder);
    }
    return book;
  }

  /** Returns the rules that are on: --enable and --severity beat --disable, which beats --profile. */
  RuleSelection select(RuleBook book) {
    RuleSelection selection = switch (profile) {
      case STRICT -> RuleSelection.strict(book);
      case RECOMMENDED -> RuleSelection.recommended(book);
    };
    for (String id : disable) {
      selection = selection.without(id);
    }
    for (String id : enable) {
      selection = selection.with(id);
    }
    for (Map.Entry<String, Severity> entry : severities.entrySet()) {
      selection = selection.with(entry.getKey(), entry.getValue());
    }
    return selection;
  }
}
