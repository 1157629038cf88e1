package io.github.httpstatuslint.source;

/**
 * Tells from a text alone whether a type's declaration names supertypes: most of a project's classes name
 * none, and need no parse to be known as no response. Whatever is unusual counts as "perhaps".
 */
final class DeclarationHeader {

  private static final String[] KEYWORDS = {"class ", "interface ", "record ", "enum "};

  private final String text;

  DeclarationHeader(String text) {
    this.text = text;
  }

  /** Returns false only if each declaration of that name is seen to extend and implement nothing. */
  boolean mayNameSupertypes(String simpleName) {
    boolean found = false;
    for (String keyword : KEYWORDS) {
      String start = keyword + simpleName;
      for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        int end = at + start.length();
        if (end < text.length() && !Character.isJavaIdentifierPart(text.charAt(end))) {
          found = true;
          if (!isPlain(end)) {
            return true;
          }
        }
      }
    }
    return !found;
  }

  /** A header is plain if nothing but type parameters and components stands before its body. */
  private boolean isPlain(int from) {
    int body = text.indexOf('{', from);
    if (body < 0) {
      return false;
    }
    String header = text.substring(from, body);
    return !header.contains("extends")
        && !header.contains("implements")
        && header.indexOf('/') < 0
        && header.indexOf('@') < 0
        && header.indexOf('\\') < 0;
  }
}
