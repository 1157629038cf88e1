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
import java.util.Set;
import java.util.TreeSet;

/** How code can write the statuses of a range: as numbers, as constants, by calls that stand for one. */
final class StatusWords {

  private static final int LOWEST = 100;
  private static final int HIGHEST = 999;

  private final StatusRange wanted;
  private final Set<String> words = new TreeSet<>();

  private StatusWords(StatusRange wanted) {
    this.wanted = wanted;
  }

  static Set<String> of(StatusRange wanted, Frameworks frameworks) {
    StatusWords words = new StatusWords(wanted);
    for (int code = LOWEST; code <= HIGHEST; code++) {
      words.add(Integer.toString(code), code);
    }
    for (String constant : frameworks.registry().constantNames()) {
      frameworks.registry().codeOf(constant).ifPresent(code -> words.add(constant, code));
    }
    for (FrameworkModel model : frameworks.models()) {
      if (wanted.isOpen()) {
        words.addSetters(model);
      }
      model.constants().forEach(words::addConstants);
      model.calls().forEach(words::addCall);
      model.annotations().forEach(words::addAnnotation);
    }
    return words.words;
  }

  private void add(String word, Object code) {
    if (code instanceof Integer status && wanted.contains(status)) {
      words.add(word);
    }
  }

  /** Numbers that are no codes cannot be listed; but they stand where a call takes them. */
  private void addSetters(FrameworkModel model) {
    for (CallRow row : model.calls()) {
      for (Effect effect : row.effects()) {
        if (effect instanceof Effect.SetStatus set && set.status() instanceof Source.Argument argument
            && argument.index() == 0) {
          words.add((row.kind() == CallRow.Kind.CONSTRUCTOR ? simple(row) : row.name()) + "(" + TextProbe.ODD_NUMBER);
        }
      }
    }
  }

  private static String simple(CallRow row) {
    return new TypeName(row.owners().iterator().next()).simple();
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
      if (effect instanceof Effect.SetStatus set && set.status() instanceof Source.Literal literal) {
        if (row.kind() == CallRow.Kind.CONSTRUCTOR) {
          row.owners().forEach(owner -> add(new TypeName(owner).simple(), literal.value()));
        } else {
          add(row.name(), literal.value());
        }
      }
    }
  }

  private void addAnnotation(AnnotationRow row) {
    row.defaultStatus().ifPresent(code -> add(new TypeName(row.qualified()).simple(), code));
  }
}
