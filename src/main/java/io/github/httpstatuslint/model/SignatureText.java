package io.github.httpstatuslint.model;

import io.github.httpstatuslint.yaml.YamlNode;
import java.util.List;

/**
 * A signature as framework files write it: {@code Type#method(int, String)}, {@code Type.staticMethod(_, ...)}
 * or {@code new Type(_)}.
 */
record SignatureText(
    CallRow.Kind kind, String owner, String name, List<String> parameters, boolean rest) {

  static SignatureText parse(String written, YamlNode where) {
    int open = written.indexOf('(');
    if (open < 0 || !written.endsWith(")")) {
      throw where.error(
          "'" + written + "' is no signature; expected Type#method(int, _), Type.method(...) or new Type(_)");
    }
    List<String> parameters =
        List.of(written.substring(open + 1, written.length() - 1).split(",")).stream()
            .map(String::strip).filter(p -> !p.isEmpty()).toList();
    boolean rest = !parameters.isEmpty() && parameters.get(parameters.size() - 1).equals("...");
    List<String> fixed = rest ? parameters.subList(0, parameters.size() - 1) : parameters;
    String head = written.substring(0, open).strip();
    if (head.startsWith("new ")) {
      String owner = head.substring(4).strip();
      return new SignatureText(
          CallRow.Kind.CONSTRUCTOR, owner, CallRow.CONSTRUCTOR_NAME, fixed, rest);
    }
    int hash = head.indexOf('#');
    int cut = hash >= 0 ? hash : head.lastIndexOf('.');
    if (cut <= 0 || cut == head.length() - 1) {
      throw where.error("'" + written + "' names no type and method");
    }
    CallRow.Kind kind = hash >= 0 ? CallRow.Kind.INSTANCE : CallRow.Kind.STATIC;
    return new SignatureText(kind, head.substring(0, cut), head.substring(cut + 1), fixed, rest);
  }
}
