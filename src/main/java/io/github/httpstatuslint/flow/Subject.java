package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.source.TypeName;
import java.util.Locale;

/**
 * What a value was read from, as far as guards ask.
 *
 * @param kind the part of the request, or of the server's state
 * @param name the header's name in lower case, or the route's method, or the type whose text it is; empty for other kinds
 */
record Subject(Kind kind, String name) {

  /** What guards look at. */
  enum Kind {
    /** Nothing that anybody asks for. */
    NONE,
    /** A header field of the request. */
    HEADER,
    /** A query or form parameter. */
    PARAMETER,
    /** A part of the path, which says what the target of the request is. */
    PATH,
    /** The content of the request, as text or bytes. */
    RAW_CONTENT,
    /** The parsed content of the request. */
    CONTENT,
    /** A part of the parsed content. */
    CONTENT_FIELD,
    /** How large a part of the parsed content is. */
    CONTENT_SIZE,
    /** Who makes the request. */
    PRINCIPAL,
    /** The method of the request. */
    METHOD,
    /** How long the content is. */
    LENGTH,
    /** What a search by a key of the request gave. */
    LOOKUP,
    /** What a search by a header's value gave. */
    FOUND,
    /** What a search by a part of the path gave: the target of the request. */
    TARGET,
    /** What is wrong with the content. */
    VIOLATIONS,
    /** The status or content of another server's response. */
    UPSTREAM,
    /** Not read: a route that takes requests of one method. */
    ROUTE,
    /** Not read: a number of milliseconds, or its text. */
    MILLISECONDS,
    /** Not read: the text of an object of some type. */
    TEXT
  }

  static final Subject NONE = new Subject(Kind.NONE, "");
  static final Subject CONTENT_FIELD = new Subject(Kind.CONTENT_FIELD, "");
  static final Subject PATH = new Subject(Kind.PATH, "");
  static final Subject LOOKUP = new Subject(Kind.LOOKUP, "");
  static final Subject TARGET = new Subject(Kind.TARGET, "");

  static Subject header(String name) {
    return new Subject(Kind.HEADER, name.toLowerCase(Locale.ROOT));
  }

  static Subject route(String method) {
    return new Subject(Kind.ROUTE, method);
  }

  /** Returns the subject of the text that an object of that type makes of itself. */
  static Subject textOf(TypeName type) {
    return new Subject(Kind.TEXT, type.qualified());
  }

  static Subject of(Kind kind) {
    return new Subject(kind, "");
  }

  boolean isKnown() {
    return kind != Kind.NONE;
  }

  /** A size: below one, the thing itself is not there. */
  boolean isSize() {
    return kind == Kind.LENGTH || kind == Kind.CONTENT_SIZE;
  }

  /** Returns whether it comes from the content of the request, in whatever form. */
  boolean isOfContent() {
    return isContent() || kind == Kind.RAW_CONTENT;
  }

  boolean isContent() {
    return kind == Kind.CONTENT || kind == Kind.CONTENT_FIELD;
  }

  /** Returns the subject as causes.yaml writes it: {@code lookup}, {@code header if-match}. */
  String word() {
    String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return name.isEmpty() ? word : word + " " + name;
  }

  /** Two different subjects are none; null and other constants have none and take nothing away. */
  Subject join(Subject that) {
    return equals(that) ? this : NONE;
  }
}
