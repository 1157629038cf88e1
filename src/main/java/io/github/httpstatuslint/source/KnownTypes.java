package io.github.httpstatuslint.source;

/** The library types that somebody has described; decides which wildcard import brings a name. */
@FunctionalInterface
public interface KnownTypes {

  /** Returns whether a type of this canonical name is described. */
  boolean contains(String qualified);

  /** Returns the name under which a type, member or package is described; most have but one. */
  default String described(String qualified) {
    return qualified;
  }

  /** Returns these types and others. */
  default KnownTypes and(KnownTypes others) {
    KnownTypes these = this;
    return new KnownTypes() {
      @Override
      public boolean contains(String qualified) {
        return these.contains(qualified) || others.contains(qualified);
      }

      @Override
      public String described(String qualified) {
        return these.described(qualified);
      }
    };
  }
}
