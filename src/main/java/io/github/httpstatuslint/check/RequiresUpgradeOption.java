package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.regex.Pattern;

/** An Upgrade header that Connection does not list: over HTTP/1.1 the next hop drops it. */
public record RequiresUpgradeOption(StatusRange status) implements Check {

  private static final HeaderName UPGRADE = new HeaderName("Upgrade");
  private static final HeaderName CONNECTION = new HeaderName("Connection");
  private static final Pattern LISTED = Pattern.compile("upgrade", Pattern.CASE_INSENSITIVE);

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status) && emission.headers().always(UPGRADE) && isUnlisted(emission)) {
      report.at(emission, CONNECTION);
    }
  }

  private static boolean isUnlisted(Emission emission) {
    return emission.headers().never(CONNECTION)
        || !emission.headers().mayHaveOthers()
            && emission.headers().value(CONNECTION)
                .filter(value -> value.isAlways(text -> !LISTED.matcher(text).find()))
                .isPresent();
  }
}
