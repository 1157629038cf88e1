package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import io.github.httpstatuslint.source.Site;
import java.util.Set;

/**
 * What a status that is set does to those that were set before it.
 *
 * @param at the call or exit that sets it
 * @param leaves the response leaves with it at once: nothing can have meant the earlier one to stay
 */
record Replacement(AnalysisContext context, Node at, boolean leaves) {

  /** Returns the statuses of a unit that surely come about on one path with the next one. */
  Set<OtherStatus> of(ResponseState unit, Value next) {
    Sequence sequence = new Sequence(context.file(), at);
    return unit.replacedBy(next, leaves ? sequence::always : sequence::alwaysAfterBranch);
  }

  /** Tells of the statuses that have left already. */
  void late(Value subject, Value next, ProgramState state) {
    if (next.unknown() || next.constants().size() != 1) {
      return;
    }
    Constant late = next.constants().iterator().next();
    Site here = context.site(at);
    for (UnitId id : subject.units()) {
      for (Constant gone : state.unit(id).gone()) {
        if (late.value() instanceof Integer && !gone.equals(late) && !gone.site().equals(here)
            && new Sequence(context.file(), at).always(gone.site())) {
          context.late(gone, late.as(OtherStatus.Reason.LATE));
        }
      }
    }
  }
}
