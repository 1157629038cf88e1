package io.github.httpstatuslint.source;

/** The library types that somebody has described; decides which wildcard import brings a name. */
@FunctionalInterface
public interface KnownTypes {

  /** Returns whether a type of this canonical name is described. */
  boolean contains(String qualified);
}
