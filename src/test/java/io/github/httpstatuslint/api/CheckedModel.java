package io.github.httpstatuslint.api;

import io.github.httpstatuslint.fixture.ClassPath;
import io.github.httpstatuslint.fixture.ClassPaths;
import io.github.httpstatuslint.fixture.Gav;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A library model as this test needs it.
 *
 * @param file where it stands
 * @param checked the artifacts it says it was checked against
 * @param rows everything it claims to exist
 */
public record CheckedModel(String file, List<Gav> checked, List<ModelRow> rows) {

  public CheckedModel {
    checked = List.copyOf(checked);
    rows = List.copyOf(rows);
  }

  /**
   * Returns what the model claims and the real jars do not have. A constant, or one of several
   * names of a type, must exist in one of the checked versions; every other row in each of them, or it says since when or until when it holds.
   */
  public List<String> inventions(ClassPaths classPaths) {
    List<String> complaints = new ArrayList<>();
    List<ModelRow> unseen = new ArrayList<>(rows);
    for (Gav artifact : checked) {
      List<ClassPath> sets = classPaths.sets().stream().filter(set -> set.has(artifact)).toList();
      if (sets.isEmpty()) {
        complaints.add(file + ": no class path of test-fixtures/classpaths.yaml has " + artifact);
      }
      List<ModelRow> applying = rows.stream().filter(row -> appliesTo(row, artifact)).toList();
      unseen.removeIf(row -> !row.needsOneVersion() && applying.contains(row));
      for (ClassPath set : sets) {
        look(set, applying, unseen, complaints);
      }
    }
    unseen.forEach(row -> complaints.add(file + ": " + row.text() + ": in no checked version"));
    return complaints.stream().distinct().toList();
  }

  private static boolean appliesTo(ModelRow row, Gav artifact) {
    return row.since().map(artifact::isAtLeast).orElse(true)
        && row.until().map(until -> !artifact.isAtLeast(until)).orElse(true);
  }

  private void look(
      ClassPath set, List<ModelRow> applying, List<ModelRow> unseen, List<String> complaints) {
    try (FrameworkApi api = new FrameworkApi(set.jars())) {
      for (ModelRow row : applying) {
        Optional<String> missing = api.missing(row);
        if (missing.isEmpty()) {
          unseen.remove(row);
        } else if (!row.needsOneVersion()) {
          complaints.add(file + ": " + row.text() + ": on " + set + ": " + missing.get());
        }
      }
    }
  }
}
