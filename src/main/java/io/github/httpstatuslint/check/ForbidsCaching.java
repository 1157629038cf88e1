package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.regex.Pattern;
import java.util.Set;

/** A status that no cache may keep, sent with an invitation to keep it. */
public record ForbidsCaching(StatusRange status) implements Check {

  private static final HeaderName CACHE_CONTROL = new HeaderName("Cache-Control");
  private static final Pattern INVITES =
      Pattern.compile("(^|[\\s,])(public|(s-maxage|max-age)\\s*=\\s*\"?0*[1-9])", Pattern.CASE_INSENSITIVE);
  private static final Pattern REFUSES =
      Pattern.compile("(^|[\\s,])(no-store|no-cache|max-age\\s*=\\s*\"?0+(?![0-9]))", Pattern.CASE_INSENSITIVE);

  @Override
  public Set<String> words() {
    return CACHE_CONTROL.spellings();
  }

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status)) {
      emission.headers().value(CACHE_CONTROL)
          .filter(value -> value.isAlways(ForbidsCaching::invites))
          .ifPresent(value -> report.at(emission, CACHE_CONTROL, value.evidence()));
    }
  }

  private static boolean invites(String directives) {
    return INVITES.matcher(directives).find() && !REFUSES.matcher(directives).find();
  }
}
