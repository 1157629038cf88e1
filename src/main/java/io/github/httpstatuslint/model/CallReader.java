package io.github.httpstatuslint.model;

import io.github.httpstatuslint.source.TypeName;
import io.github.httpstatuslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the rows under {@code calls:}. */
final class CallReader {

  private static final Set<String> KEYS =
      Set.of(
          "status", "body", "header", "value", "adds", "headers", "removes", "clears", "commits", "raises",
          "configures", "handler", "on", "escapes", "emits", "throws", "rescues", "renders", "with", "under", "tests",
          "returns", "as", "copies-status", "reads", "handles", "method", "path", "since", "until");

  private final Aliases aliases;

  CallReader(Aliases aliases) {
    this.aliases = aliases;
  }

  /** Returns one row, or for a constructor one for each type that the name stands for. */
  List<CallRow> read(String signature, YamlNode node) {
    node.allowOnly(KEYS);
    SignatureText text = SignatureText.parse(signature, node);
    List<Parameter> parameters = new ArrayList<>();
    for (String parameter : text.parameters()) {
      parameters.add(parameter(parameter, node));
    }
    boolean anyReceiver = text.owner().equals("_");
    Set<String> owners = anyReceiver ? Set.of() : aliases.all(text.owner(), node);
    List<CallRow> rows = new ArrayList<>();
    if (text.kind() == CallRow.Kind.CONSTRUCTOR) {
      for (String owner : owners) {
        rows.add(row(signature, text, Set.of(owner), parameters, created(owner, node), node));
      }
    } else {
      rows.add(row(signature, text, owners, parameters, returned(node), node));
    }
    return rows;
  }

  private CallRow row(
      String signature,
      SignatureText text,
      Set<String> owners,
      List<Parameter> parameters,
      Returned returned,
      YamlNode node) {
    String id = node.file() + ": " + signature;
    return new CallRow(
        id, text.kind(), owners, text.name(), parameters, text.rest(),
        node.get("on").map(CallReader::source), effects(node), returned, node.get("reads").map(Reads::of),
        registration(node));
  }

  /** A call that rescues from one exception is handed the code that answers in its stead. */
  private static Registration registration(YamlNode node) {
    Optional<YamlNode> handles =
        node.get("handles").or(() -> node.get("rescues").filter(rescued -> !rescued.text().equals("all")));
    OptionalInt named = handles.isPresent() ? OptionalInt.of(argument(handles.get())) : OptionalInt.empty();
    return new Registration(named, node.get("method").map(CallReader::source), node.get("path").map(CallReader::source));
  }

  private Parameter parameter(String written, YamlNode node) {
    return switch (written) {
      case "_" -> new Parameter.Any();
      case "lambda" -> new Parameter.Lambda();
      default -> new Parameter.OfType(aliases.all(written, node));
    };
  }

  private List<Effect> effects(YamlNode node) {
    List<Effect> effects = new ArrayList<>();
    node.get("rescues").ifPresent(rescues -> effects.add(new Effect.Rescue(
        rescues.text().equals("all") ? OptionalInt.empty() : OptionalInt.of(argument(rescues)))));
    node.get("clears").ifPresent(clears -> effects.add(clear(clears)));
    node.get("headers").map(YamlNode::list).orElse(List.of())
        .forEach(from -> effects.add(new Effect.CopyHeaders(source(from))));
    node.get("copies-status").ifPresent(from -> effects.add(new Effect.CopyStatus(source(from))));
    node.get("status").ifPresent(status -> effects.add(new Effect.SetStatus(source(status))));
    effects.addAll(headers(node));
    node.get("body").ifPresent(content -> effects.add(new Effect.WriteBody(
        content.text().equals("some") ? Optional.empty() : Optional.of(source(content)))));
    node.get("removes").ifPresent(name -> effects.add(new Effect.RemoveHeader(source(name))));
    node.get("configures").ifPresent(lambda -> effects.add(configure(lambda, node)));
    node.get("tests").ifPresent(tests -> effects.add(test(tests)));
    node.get("handler").ifPresent(lambda -> effects.add(handler(lambda, node)));
    node.get("escapes").ifPresent(unit -> effects.add(new Effect.Escape(source(unit))));
    node.get("emits").ifPresent(unit -> effects.add(new Effect.Respond(source(unit))));
    node.get("renders").ifPresent(
        view -> effects.add(new Effect.Render(source(view), source(node.required("with")))));
    node.get("raises").ifPresent(unit -> effects.add(new Effect.Raise(source(unit), false)));
    node.get("throws").ifPresent(unit -> effects.add(new Effect.Raise(source(unit), true)));
    if (node.get("commits").map(YamlNode::bool).orElse(false)) {
      effects.add(new Effect.Commit());
    }
    return effects;
  }

  /** Several headers have several values, in the same order. */
  private static List<Effect> headers(YamlNode node) {
    Optional<YamlNode> name = node.get("header");
    Optional<YamlNode> value = node.get("value");
    if (name.isEmpty()) {
      value.ifPresent(v -> { throw v.error("'value' wants a 'header' beside it"); });
      return List.of();
    }
    List<YamlNode> names = name.get().list();
    List<YamlNode> values = value.map(YamlNode::list).orElse(List.of());
    if (names.size() != values.size()) {
      throw name.get().error("'header' wants a 'value' beside it, one for each");
    }
    boolean adds = node.get("adds").map(YamlNode::bool).orElse(false);
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      effects.add(new Effect.SetHeader(source(names.get(i)), source(values.get(i)), adds));
    }
    return effects;
  }

  private Effect configure(YamlNode lambda, YamlNode node) {
    YamlNode as = node.required("as");
    return new Effect.ConfigureHeaders(argument(lambda), aliases.one(as.text(), as));
  }

  private Effect handler(YamlNode lambda, YamlNode node) {
    YamlNode as = node.required("as");
    List<TypeName> types =
        as.list().stream().flatMap(type -> aliases.all(type.text(), type).stream()).map(TypeName::new).toList();
    return new Effect.InstallHandler(argument(lambda), types);
  }

  private static Effect clear(YamlNode clears) {
    List<String> what = clears.texts();
    for (String part : what) {
      if (!part.equals("status") && !part.equals("headers")) {
        throw clears.error("expected status or headers, found '" + part + "'");
      }
    }
    return new Effect.Clear(what.contains("status"), what.contains("headers"));
  }

  private static Effect test(YamlNode tests) {
    tests.allowOnly(Set.of("header", "cause", "not-cause"));
    Optional<YamlNode> header = tests.get("header");
    if (header.isPresent()) {
      return new Effect.TestHeader(source(header.get()));
    }
    boolean positive = tests.get("cause").isPresent();
    String cause = tests.required(positive ? "cause" : "not-cause").text();
    return new Effect.TestCause(cause, positive);
  }

  private Returned created(String owner, YamlNode node) {
    return node.get("returns").isEmpty() ? new Returned.OfType(new TypeName(owner)) : returned(node);
  }

  private Returned returned(YamlNode node) {
    Optional<YamlNode> returns = node.get("returns");
    if (returns.isEmpty()) {
      return new Returned.Nothing();
    }
    YamlNode what = returns.get();
    if (!what.isList() && what.text().equals("this")
        && (node.get("as").isEmpty() || node.get("configures").isPresent() || node.get("handler").isPresent())) {
      return new Returned.Self();
    }
    if (!what.isList() && what.text().equals("copy")) {
      return new Returned.Copy();
    }
    if (!what.isList() && what.text().startsWith("new ")) {
      return new Returned.Created(aliases.one(what.text().substring(4).strip(), what));
    }
    if (!what.isList() && what.text().equals("entry")) {
      return new Returned.Entry(source(node.required("under")));
    }
    if (!what.isList() && what.text().equals("keys")) {
      return new Returned.Keys();
    }
    if (!what.isList() && Character.isUpperCase(what.text().charAt(0))) {
      return new Returned.OfType(aliases.one(what.text(), what));
    }
    List<Source> sources = what.list().stream().map(CallReader::source).toList();
    TypeName as = node.get("as").map(type -> aliases.one(type.text(), type)).orElse(TypeName.UNKNOWN);
    return new Returned.PassThrough(sources, as);
  }

  /** Reads {@code arg0}, {@code lambda0}, {@code this}, a number or a word. */
  static Source source(YamlNode node) {
    String text = node.text();
    if (text.equals("this")) {
      return new Source.Receiver();
    }
    if (isIndexed(text, "arg")) {
      return new Source.Argument(argument(node));
    }
    if (isIndexed(text, "lambda")) {
      return new Source.LambdaResult(text.charAt(6) - '0');
    }
    return new Source.Literal(isStatus(text) ? (Object) node.integer() : text);
  }

  private static boolean isIndexed(String text, String word) {
    return text.length() == word.length() + 1 && text.startsWith(word) && isDigit(text.charAt(word.length()));
  }

  private static boolean isStatus(String text) {
    return text.length() == 3 && isDigit(text.charAt(0)) && isDigit(text.charAt(1)) && isDigit(text.charAt(2));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Reads {@code arg0} or {@code lambda0} as the argument's index. */
  static int argument(YamlNode node) {
    String text = node.text();
    if (!isIndexed(text, "arg") && !isIndexed(text, "lambda")) {
      throw node.error("expected arg0 to arg9, found '" + text + "'");
    }
    return text.charAt(text.length() - 1) - '0';
  }
}
