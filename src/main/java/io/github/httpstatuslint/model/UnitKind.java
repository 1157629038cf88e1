package io.github.httpstatuslint.model;

/** What a value of a library type is to a response. */
public enum UnitKind {
  /** Nothing that carries a status or headers. */
  NONE,
  /** The live response of the handler: one per handler, whatever it is called. */
  EXCHANGE,
  /** A response that is still being built. */
  BUILDER,
  /** A finished response: it leaves when it is returned. */
  RESPONSE,
  /** A body that names a status and becomes a response only when a handler returns it. */
  PROBLEM,
  /** A bare status, which becomes a response only when a handler returns it. */
  STATUS,
  /** An exception that carries a status: it leaves when it is thrown. */
  EXCEPTION,
  /** A bag of headers. */
  HEADERS,
  /** A map: a view's model, or headers that are still to be copied. */
  VALUES
}
