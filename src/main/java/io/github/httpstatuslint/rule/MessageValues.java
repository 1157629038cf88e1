package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.http.StatusRegistry;
import io.github.httpstatuslint.http.StatusTable;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the names in a message stand for, at one emission. */
record MessageValues(StatusRegistry statuses) {

  private static final Set<String> ALWAYS = Set.of("status", "phrase", "evidence", "citation");

  /** Returns the names that a message of a rule with this check may use. */
  static Set<String> names(Check check) {
    Set<String> names = new TreeSet<>(ALWAYS);
    parameters(check).forEach(parameter -> names.add(parameter.getName()));
    return names;
  }

  /** Returns the values for a rule that speaks of no status in particular. */
  Map<String, String> of(Rule rule) {
    return Map.of("citation", rule.citation());
  }

  /** Returns the values; the emission's status wins over a parameter of that name. */
  Map<String, String> of(Rule rule, Emission emission, String evidence) {
    Map<String, String> values = new HashMap<>();
    for (RecordComponent parameter : parameters(rule.check())) {
      values.put(parameter.getName(), text(value(parameter, rule.check()), emission.status()));
    }
    values.put("status", emission.status().toString());
    values.put("phrase", statuses.phrase(emission.status().value()));
    values.put("citation", rule.citation());
    // code that runs over several lines is quoted on one
    values.put("evidence", evidence.strip().replaceAll("\\s+", " "));
    return values;
  }

  private static List<RecordComponent> parameters(Check check) {
    return check.getClass().isRecord()
        ? List.of(check.getClass().getRecordComponents())
        : List.of();
  }

  private static Object value(RecordComponent parameter, Check check) {
    try {
      return parameter.getAccessor().invoke(check);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a check is a public record: " + check, e);
    }
  }

  private static String text(Object value, StatusCode status) {
    if (value instanceof StatusTable table) {
      return table.text(status).orElse("");
    }
    if (value instanceof List<?> items) {
      return items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
    return String.valueOf(value);
  }
}
