package io.github.httpstatuslint.cli;

import io.github.httpstatuslint.model.BundledModels;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import io.github.httpstatuslint.rule.Severity;
import io.github.httpstatuslint.yaml.ConfigurationException;
import io.github.httpstatuslint.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the user says of the rules.
 *
 * @param parameters values for parameters of rules, by the rules' ids
 * @param mentions the rules that the configuration file names
 */
record RuleChoice(
    Profile profile,
    RuleSwitches switches,
    Houses houses,
    Map<String, YamlNode> parameters,
    List<RuleMention> mentions) {

  RuleChoice {
    mentions = List.copyOf(mentions);
  }

  /** Returns all rules there are to choose from. */
  RuleBook book() {
    RuleBook book = RuleBook.bundled();
    for (Path folder : houses.rules()) {
      book = book.with(existing("--rules", folder));
    }
    for (RuleMention mention : mentions) {
      complain(book, mention);
    }
    for (Map.Entry<String, YamlNode> entry : parameters.entrySet()) {
      book = book.with(entry.getKey(), entry.getValue());
    }
    return book;
  }

  /** Returns all frameworks that are known. */
  Frameworks frameworks() {
    houses.frameworks().forEach(folder -> existing("--frameworks", folder));
    return BundledModels.load(houses.frameworks());
  }

  private static Path existing(String option, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(option + ": '" + folder + "' is not a folder");
    }
    return folder;
  }

  private static void complain(RuleBook book, RuleMention mention) {
    try {
      book.get(mention.id());
    } catch (ConfigurationException e) {
      throw mention.place().error(e.getMessage());
    }
  }

  /** Returns the rules that are on: --enable and --severity beat --disable, which beats --profile. */
  RuleSelection select(RuleBook book) {
    RuleSelection selection = switch (profile) {
      case STRICT -> RuleSelection.strict(book);
      case RECOMMENDED -> RuleSelection.recommended(book);
    };
    for (String id : switches.disable()) {
      selection = selection.without(id);
    }
    for (String id : switches.enable()) {
      selection = selection.with(id);
    }
    for (Map.Entry<String, Severity> entry : switches.severities().entrySet()) {
      selection = selection.with(entry.getKey(), entry.getValue());
    }
    return selection;
  }
}
