package io.github.httpstatuslint.lint;

import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.model.AnnotationRow;
import io.github.httpstatuslint.model.CallRow;
import io.github.httpstatuslint.model.ConstantHolder;
import io.github.httpstatuslint.model.Effect;
import io.github.httpstatuslint.model.FrameworkModel;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.Source;
import io.github.httpstatuslint.source.TextProbe;
import io.github.httpstatuslint.source.TypeName;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How code can write statuses: as numbers, as constants, by calls that stand for one. The models are read
 * once for all ranges that are asked for.
 */
final class StatusWords {

  private static final int LOWEST = 100;
  private static final int HIGHEST = 999;

  private final Map<Integer, Set<String>> byCode = new TreeMap<>();
  /** Numbers that are no codes cannot be listed; but they stand where a call takes them. */
  private final Set<String> beforeOddNumbers = new HashSet<>();

  StatusWords(Frameworks frameworks) {
    for (int code = LOWEST; code <= HIGHEST; code++) {
      add(Integer.toString(code), code);
    }
    for (String constant : frameworks.registry().constantNames()) {
      frameworks.registry().codeOf(constant).ifPresent(code -> add(constant, code));
    }
    for (FrameworkModel model : frameworks.models()) {
      model.constants().forEach(this::addConstants);
      model.calls().forEach(this::addCall);
      model.annotations().forEach(this::addAnnotation);
    }
  }

  /** Returns the words of which code has one that writes a status in one of these ranges. */
  Set<String> of(Collection<StatusRange> wanted) {
    Set<String> words = new HashSet<>();
    byCode.forEach((code, spellings) -> {
      if (isIn(code, wanted)) {
        words.addAll(spellings);
      }
    });
    if (wanted.stream().anyMatch(StatusRange::isOpen)) {
      words.addAll(beforeOddNumbers);
    }
    return words;
  }

  private static boolean isIn(int code, Collection<StatusRange> ranges) {
    for (StatusRange range : ranges) {
      if (range.contains(code)) {
        return true;
      }
    }
    return false;
  }

  private void add(String word, Object code) {
    if (code instanceof Integer status) {
      byCode.computeIfAbsent(status, key -> new HashSet<>()).add(word);
    }
  }

  private void addConstants(ConstantHolder holder) {
    holder.irregular().forEach(this::add);
    if (holder.codeInName()) {
      for (int code = LOWEST; code <= HIGHEST; code++) {
        add("_" + code, code);
      }
    }
  }

  private void addCall(CallRow row) {
    for (Effect effect : row.effects()) {
      if (effect instanceof Effect.SetStatus set) {
        addStatus(row, set.status());
      }
    }
  }

  private void addStatus(CallRow row, Source status) {
    boolean creates = row.kind() == CallRow.Kind.CONSTRUCTOR;
    Stream<String> names = creates ? row.owners().stream().map(StatusWords::simple) : Stream.of(row.name());
    if (status instanceof Source.Literal literal) {
      names.forEach(name -> add(name, literal.value()));
    } else if (status instanceof Source.Argument argument && argument.index() == 0) {
      names.forEach(name -> beforeOddNumbers.add(name + "(" + TextProbe.ODD_NUMBER));
    }
  }

  private void addAnnotation(AnnotationRow row) {
    row.defaultStatus().ifPresent(code -> add(simple(row.qualified()), code));
  }

  private static String simple(String qualified) {
    return new TypeName(qualified).simple();
  }
}
