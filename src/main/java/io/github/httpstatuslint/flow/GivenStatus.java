package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.model.CallRow;
import io.github.httpstatuslint.source.Site;

/** Reads the status that a call is given. */
record GivenStatus(AnalysisContext context, CallRow row) {

  /**
   * Returns the status. A number that is no code counts only where it is the first argument itself: the text probe sees it
   * there.
   *
   * @param first where the first argument stands, if that is the status; else null
   */
  Value of(Value status, Site first) {
    boolean isNoCode = status.constants().stream().anyMatch(
        constant -> constant.value() instanceof Integer code && (code < 100 || code > 999)
            && !constant.site().equals(first));
    return isNoCode ? Value.unknown(status.type()) : status.mapConstants(this::withBetter);
  }

  /** A number, where the framework of the call has a constant for it, is told that constant. */
  private Constant withBetter(Constant constant) {
    boolean isNumber = constant.spelling().kind() == StatusSpelling.Kind.LITERAL
        && constant.value() instanceof Integer;
    return isNumber
        ? context.frameworks().statusesFor(row)
            .flatMap(holder -> holder.written((Integer) constant.value(), context.frameworks().registry()))
            .map(better -> constant.spelt(constant.spelling().withBetter(better)))
            .orElse(constant)
        : constant;
  }
}
