package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.source.Site;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a response's header section at one point. A dataflow fact: immutable, with a join.
 * A header is set on all paths, on some, or on none; where something that cannot be seen may have
 * added headers, none of them is provably absent.
 */
public final class HeaderFacts {

  /** Nothing set, nothing hidden. */
  public static final HeaderFacts NONE = new HeaderFacts(Map.of(), false);

  /** Nothing is known: every header may be there. */
  public static final HeaderFacts UNKNOWN = new HeaderFacts(Map.of(), true);

  private enum Presence {
    SURELY,
    POSSIBLY,
    /** Surely removed or tested absent, although others may be hidden. */
    ABSENT
  }

  private record Fact(Presence presence, Value value, Site site) {

    Fact join(Fact that) {
      Presence joined = presence == that.presence ? presence : Presence.POSSIBLY;
      return new Fact(joined, value.join(that.value), site == null ? that.site : site);
    }
  }

  private final Map<HeaderName, Fact> facts;
  private final boolean mayHaveOthers;

  private HeaderFacts(Map<HeaderName, Fact> facts, boolean mayHaveOthers) {
    this.facts = facts;
    this.mayHaveOthers = mayHaveOthers;
  }

  /** Returns whether the header is set on every path. */
  public boolean always(HeaderName header) {
    Fact fact = facts.get(header);
    return fact != null && fact.presence == Presence.SURELY;
  }

  /** Returns whether the header is set on no path, and nothing unseen can have set it. */
  public boolean never(HeaderName header) {
    Fact fact = facts.get(header);
    return fact == null ? !mayHaveOthers : fact.presence == Presence.ABSENT;
  }

  /** Returns the headers that are set on some path, in the order of their names; true for those set on every path. */
  public SortedMap<String, Boolean> present() {
    SortedMap<String, Boolean> present = new TreeMap<>();
    facts.forEach((header, fact) -> {
      if (fact.presence != Presence.ABSENT) {
        present.put(header.toString(), fact.presence == Presence.SURELY);
      }
    });
    return present;
  }

  /** Returns whether code that cannot be seen may have set headers. */
  public boolean mayHaveOthers() {
    return mayHaveOthers;
  }

  /** Returns what the header holds where it is set; empty if no path in sight sets it. */
  public Optional<HeaderValue> value(HeaderName header) {
    Fact fact = facts.get(header);
    return fact == null || fact.site == null
        ? Optional.empty()
        : Optional.of(HeaderValue.of(fact.value, fact.site));
  }

  /** Returns what is held under a name; empty where that cannot be seen. */
  Optional<Value> entry(HeaderName name) {
    Fact fact = facts.get(name);
    return mayHaveOthers || fact == null || fact.presence == Presence.ABSENT
        ? Optional.empty()
        : Optional.of(fact.value);
  }

  /** Returns every name that may be set; empty where some cannot be seen. */
  Optional<Set<HeaderName>> names() {
    return mayHaveOthers ? Optional.empty() : Optional.of(seen());
  }

  /** Returns the names that are seen to be set, on some path at least. */
  Set<HeaderName> seen() {
    Set<HeaderName> names = new LinkedHashSet<>();
    facts.forEach((name, fact) -> {
      if (fact.presence != Presence.ABSENT) {
        names.add(name);
      }
    });
    return names;
  }

  /** Somebody who sees the response later, or saw it before, sets these. */
  HeaderFacts perhapsWith(Set<HeaderName> names) {
    HeaderFacts facts = this;
    for (HeaderName name : names) {
      facts = never(name) ? facts.put(name, new Fact(Presence.POSSIBLY, Value.UNKNOWN, null)) : facts;
    }
    return facts;
  }

  HeaderFacts with(HeaderName header, Value value, Site site) {
    return put(header, new Fact(Presence.SURELY, value, site));
  }

  /** The header turns out to be there: as it was set in sight, if nobody else can have set it. */
  HeaderFacts present(HeaderName header) {
    Fact fact = facts.get(header);
    if (fact != null && fact.presence == Presence.SURELY) {
      return this;
    }
    return fact == null || mayHaveOthers || fact.presence == Presence.ABSENT
        ? with(header, Value.UNKNOWN, null)
        : with(header, fact.value, fact.site);
  }

  /** The header is set on top of what it may hold already: its value is any of them. */
  HeaderFacts adding(HeaderName header, Value value, Site site) {
    Fact before = facts.get(header);
    return with(header, before == null ? value : value.join(before.value), site);
  }

  /** The header is set if a value that may be null or empty turns out to hold something. */
  HeaderFacts possiblyWith(HeaderName header, Value value, Site site) {
    Fact before = facts.get(header);
    if (before != null && before.presence == Presence.SURELY) {
      return put(header, new Fact(Presence.SURELY, before.value.join(value), before.site));
    }
    return put(header, new Fact(Presence.POSSIBLY, value, site));
  }

  HeaderFacts without(HeaderName header) {
    return put(header, new Fact(Presence.ABSENT, Value.NOTHING, null));
  }

  HeaderFacts withOthers() {
    return mayHaveOthers ? this : new HeaderFacts(facts, true);
  }

  private HeaderFacts put(HeaderName header, Fact fact) {
    Map<HeaderName, Fact> next = new HashMap<>(facts);
    next.put(header, fact);
    return new HeaderFacts(next, mayHaveOthers);
  }

  /** Returns the facts after all of {@code added} were set on top of these. */
  HeaderFacts plus(HeaderFacts added) {
    if (added == NONE) {
      return this;
    }
    Map<HeaderName, Fact> next = new HashMap<>(facts);
    added.facts.forEach(
        (header, fact) -> {
          if (fact.presence == Presence.SURELY) {
            next.put(header, fact);
          } else if (fact.presence == Presence.POSSIBLY) {
            Fact before = next.get(header);
            boolean surely = before != null && before.presence == Presence.SURELY;
            next.put(header, surely ? before : fact);
          }
        });
    return new HeaderFacts(next, mayHaveOthers || added.mayHaveOthers);
  }

  HeaderFacts join(HeaderFacts that) {
    if (this == that || equals(that)) {
      return this;
    }
    Map<HeaderName, Fact> joined = new HashMap<>();
    facts.forEach((header, fact) -> joined.put(header, fact.join(that.implied(header))));
    that.facts.forEach(
        (header, fact) -> joined.computeIfAbsent(header, h -> fact.join(implied(h))));
    return new HeaderFacts(joined, mayHaveOthers || that.mayHaveOthers);
  }

  private Fact implied(HeaderName header) {
    Fact fact = facts.get(header);
    if (fact != null) {
      return fact;
    }
    return new Fact(mayHaveOthers ? Presence.POSSIBLY : Presence.ABSENT, Value.NOTHING, null);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HeaderFacts that
        && mayHaveOthers == that.mayHaveOthers
        && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode() * 31 + Boolean.hashCode(mayHaveOthers);
  }

  @Override
  public String toString() {
    return facts + (mayHaveOthers ? " and others" : "");
  }
}
