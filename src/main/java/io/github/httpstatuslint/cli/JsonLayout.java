package io.github.httpstatuslint.cli;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Indents with line feeds on every platform: the same input gives the same bytes. */
final class JsonLayout extends DefaultPrettyPrinter {

  private static final long serialVersionUID = 1L;

  JsonLayout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    indentObjectsWith(indenter);
    indentArraysWith(indenter);
  }

  @Override
  public DefaultPrettyPrinter createInstance() {
    return new JsonLayout();
  }
}
