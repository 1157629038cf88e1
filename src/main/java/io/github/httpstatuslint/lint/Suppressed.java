package io.github.httpstatuslint.lint;

import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.RuleSelection;
import io.github.httpstatuslint.source.Suppression;
import io.github.httpstatuslint.yaml.NearestName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The findings of one file and what its author does not want to hear.
 *
 * @param found all findings
 */
record Suppressed(RuleSelection rules, List<Suppression> suppressions, List<Diagnostic> found) {

  /** Returns the findings that nothing suppresses. */
  List<Diagnostic> wanted() {
    return found.stream()
        .filter(each -> suppressions.stream().noneMatch(wish -> wish.covers(each.rule().id(), each.site().line())))
        .toList();
  }

  /** Returns a notice for each id that is said to us and is no rule's. */
  List<Notice> unknown() {
    List<Notice> notices = new ArrayList<>();
    Set<String> known = rules.book().rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    NearestName names = new NearestName(known);
    for (Suppression wish : suppressions) {
      // behind a rule's id a hyphenated word that is like no rule's may begin the reason
      boolean mayReason = wish.ids().stream().anyMatch(known::contains);
      for (String id : new TreeSet<>(wish.ours())) {
        if (!known.contains(id) && (!mayReason || names.to(id).isPresent())) {
          notices.add(new Notice(
              Notice.Kind.UNKNOWN_RULE, wish.writtenAt(), id,
              "suppresses '" + id + "', but there is no such rule" + names.hint(id)));
        }
      }
    }
    return inOrder(notices);
  }

  /** Returns a notice for each suppression, or id of one, that no finding needs. Rules that are off may need it. */
  List<Notice> unused() {
    List<Notice> notices = new ArrayList<>();
    Set<String> on = rules.rules().keySet().stream().map(Rule::id).collect(Collectors.toSet());
    for (Suppression wish : suppressions) {
      if (wish.ids().isEmpty() && isUnused(wish, "")) {
        notices.add(unused(wish, "all rules"));
      }
      for (String id : new TreeSet<>(wish.ids())) {
        if (on.contains(id) && isUnused(wish, id)) {
          notices.add(unused(wish, "'" + id + "'"));
        }
      }
    }
    return inOrder(notices);
  }

  private boolean isUnused(Suppression wish, String id) {
    return found.stream()
        .filter(each -> id.isEmpty() || each.rule().id().equals(id))
        .noneMatch(each -> wish.covers(each.rule().id(), each.site().line()));
  }

  private static Notice unused(Suppression wish, String what) {
    return new Notice(
        Notice.Kind.UNUSED_SUPPRESSION, wish.writtenAt(), what,
        "suppresses " + what + ", but there is nothing to suppress; take it away");
  }

  private static List<Notice> inOrder(List<Notice> notices) {
    notices.sort(Comparator.comparingInt(Notice::line).thenComparing(Notice::subject));
    return notices;
  }
}
