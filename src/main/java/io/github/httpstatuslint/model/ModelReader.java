package io.github.httpstatuslint.model;

import io.github.httpstatuslint.source.TypeName;
import io.github.httpstatuslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one framework file; every mistake is a ConfigurationException with file, line and what was expected. */
public final class ModelReader {

  private static final Set<String> KEYS =
      Set.of("framework", "checked", "packages", "types", "constants", "calls", "annotations", "handlers");

  private final YamlNode root;
  private final List<ModelType> types = new ArrayList<>();
  private final List<ConstantHolder> constants = new ArrayList<>();
  private final List<CallRow> calls = new ArrayList<>();
  private final List<AnnotationRow> annotations = new ArrayList<>();
  private final List<HandlerRow> handlers = new ArrayList<>();

  private ModelReader(YamlNode root) {
    this.root = root;
  }

  /**
   * Reads a framework file.
   *
   * @param file its name, for messages
   * @throws io.github.httpstatuslint.yaml.ConfigurationException on any mistake
   */
  public static FrameworkModel read(String file, String text) {
    return read(YamlNode.parse(file, text, 0));
  }

  static FrameworkModel read(YamlNode document) {
    return new ModelReader(document).read();
  }

  private FrameworkModel read() {
    root.allowOnly(KEYS);
    String framework = root.required("framework").text();
    List<String> checked = root.get("checked").map(YamlNode::texts).orElse(List.of());
    for (String packageRoot : packageRoots()) {
      readFor(new Aliases(packageRoot));
    }
    return new FrameworkModel(framework, checked, relocated(), types, constants, calls, annotations, handlers);
  }

  private List<String> packageRoots() {
    Optional<YamlNode> packages = root.get("packages");
    packages.ifPresent(node -> node.allowOnly(Set.of("ROOT", "relocated")));
    return packages.flatMap(node -> node.get("ROOT")).map(YamlNode::texts).orElse(List.of(""));
  }

  private List<String> relocated() {
    return root.get("packages").flatMap(node -> node.get("relocated")).map(YamlNode::texts).orElse(List.of());
  }

  private void readFor(Aliases aliases) {
    Map<String, YamlNode> declared = section("types");
    declared.forEach(
        (alias, node) -> {
          node.allowOnly(
              Set.of(
                  "name", "is", "extends", "fluent", "fields", "response-from", "headers-from", "sent-as", "since",
                  "until"));
          aliases.define(alias, node.required("name").list().stream().map(name -> aliases.expand(name.text(), name)).toList());
        });
    Map<String, UnitKind> kinds = new HashMap<>();
    declared.forEach((alias, node) -> addTypes(alias, node, aliases, kinds));
    section("constants").forEach((alias, node) -> addConstants(alias, node, aliases));
    CallReader callReader = new CallReader(aliases);
    section("calls").forEach((signature, node) -> calls.addAll(callReader.read(signature, node)));
    section("annotations").forEach((alias, node) -> addAnnotation(alias, node, aliases));
    section("handlers").forEach((signature, node) -> addHandler(signature, node, aliases));
  }

  private Map<String, YamlNode> section(String key) {
    return root.get(key).map(YamlNode::map).orElse(new LinkedHashMap<>());
  }

  private void addTypes(String alias, YamlNode node, Aliases aliases, Map<String, UnitKind> kinds) {
    List<String> supertypes = new ArrayList<>();
    UnitKind kind = node.get("is").map(ModelReader::kind).orElse(null);
    boolean fluent = node.get("fluent").map(YamlNode::bool).orElse(false);
    for (YamlNode parent : node.get("extends").map(YamlNode::list).orElse(List.of())) {
      boolean qualified = parent.text().indexOf('.') > 0;
      supertypes.addAll(
          qualified ? List.of(aliases.expand(parent.text(), parent)) : aliases.all(parent.text(), parent));
      if (kind == null && !qualified) {
        kind = kinds.get(parent.text());
      }
    }
    OptionalInt sentAs =
        node.get("sent-as").map(n -> OptionalInt.of(n.integer())).orElse(OptionalInt.empty());
    kinds.put(alias, kind == null ? UnitKind.NONE : kind);
    for (String name : aliases.all(alias, node)) {
      types.add(
          new ModelType(
              name, kinds.get(alias), fluent, supertypes,
              accessors(node, "response-from"), accessors(node, "headers-from"), fields(node, aliases), sentAs));
    }
  }

  private static Map<String, String> fields(YamlNode node, Aliases aliases) {
    Map<String, String> fields = new HashMap<>();
    node.get("fields").map(YamlNode::map).orElse(Map.of()).forEach(
        (name, type) -> fields.put(name, aliases.one(type.text(), type).qualified()));
    return fields;
  }

  private static Set<String> accessors(YamlNode node, String key) {
    return node.get(key).map(methods -> Set.copyOf(methods.texts())).orElse(Set.of());
  }

  private static UnitKind kind(YamlNode node) {
    return switch (node.text()) {
      case "exchange" -> UnitKind.EXCHANGE;
      case "builder" -> UnitKind.BUILDER;
      case "response" -> UnitKind.RESPONSE;
      case "problem" -> UnitKind.PROBLEM;
      case "status" -> UnitKind.STATUS;
      case "exception" -> UnitKind.EXCEPTION;
      case "headers" -> UnitKind.HEADERS;
      case "values" -> UnitKind.VALUES;
      default -> throw node.error(
          "unknown kind '" + node.text()
              + "'; expected exchange, builder, response, problem, status, exception, headers or values");
    };
  }

  private void addConstants(String alias, YamlNode node, Aliases aliases) {
    node.allowOnly(Set.of("are", "type", "strip", "code", "names", "empty", "lacks", "spelt", "obsolete"));
    YamlNode are = node.required("are");
    ConstantHolder.Kind kind =
        switch (are.text()) {
          case "status" -> ConstantHolder.Kind.STATUS;
          case "header" -> ConstantHolder.Kind.HEADER;
          default -> throw are.error("expected status or header, found '" + are.text() + "'");
        };
    Map<String, Object> irregular = new HashMap<>();
    node.get("names").map(YamlNode::map).orElse(Map.of()).forEach(
        (name, value) ->
            irregular.put(name, kind == ConstantHolder.Kind.STATUS ? value.integer() : value.text()));
    Set<String> empty = node.get("empty").map(bags -> Set.copyOf(bags.texts())).orElse(Set.of());
    String strip = node.get("strip").map(YamlNode::text).orElse("");
    boolean codeInName = node.get("code").map(code -> isSuffix(code, kind)).orElse(false);
    for (String holder : aliases.all(alias, node)) {
      TypeName type = node.get("type").map(t -> aliases.one(t.text(), t)).orElse(new TypeName(holder));
      String id = node.file() + ": constants " + alias;
      constants.add(
          new ConstantHolder(
              id, holder, kind, type, strip, codeInName, irregular, empty, SpellingsReader.read(node)));
    }
  }

  private static boolean isSuffix(YamlNode code, ConstantHolder.Kind kind) {
    if (kind != ConstantHolder.Kind.STATUS || !code.text().equals("suffix")) {
      throw code.error("expected suffix, for statuses whose names end in their number");
    }
    return true;
  }

  private void addAnnotation(String alias, YamlNode node, Aliases aliases) {
    node.allowOnly(
        Set.of(
            "status", "default", "body", "handles", "handler", "method", "methods", "header", "value", "content", "reads",
            "named", "path", "needs-class", "since", "until"));
    List<String> members = node.get("status").map(YamlNode::texts).orElse(List.of());
    OptionalInt fallback =
        node.get("default").map(n -> OptionalInt.of(n.integer())).orElse(OptionalInt.empty());
    List<String> handles = node.get("handles").map(YamlNode::texts).orElse(List.of());
    Optional<String> method = node.get("method").map(YamlNode::text);
    Optional<String> methods = node.get("methods").map(YamlNode::text);
    Optional<String> body = node.get("body").map(YamlNode::text);
    boolean handler = node.get("handler").map(YamlNode::bool)
        .orElse(!handles.isEmpty() || method.isPresent() || methods.isPresent());
    Optional<AnnotationRow.Header> header = node.get("header").map(
        name -> new AnnotationRow.Header(name.text(), node.required("value").text()));
    for (String name : aliases.all(alias, node)) {
      String id = node.file() + ": @" + alias;
      annotations.add(
          new AnnotationRow(
              id, name, members, fallback, handles, handler, method, methods, header, content(node), held(node), body,
              route(node)));
    }
  }

  private static Optional<AnnotationRow.Held> held(YamlNode node) {
    List<String> named = node.get("named").map(YamlNode::texts).orElse(List.of());
    return node.get("reads").map(reads -> new AnnotationRow.Held(Reads.of(reads).feature(), named));
  }

  private static boolean content(YamlNode node) {
    Optional<YamlNode> content = node.get("content");
    if (content.isPresent() && !content.get().text().equals("unannotated")) {
      throw content.get().error("expected unannotated, for parameters without an annotation");
    }
    return content.isPresent();
  }

  private static AnnotationRow.Route route(YamlNode node) {
    boolean needsClass = node.get("needs-class").map(YamlNode::bool).orElse(false);
    if (needsClass) {
      node.required("path");
    }
    return new AnnotationRow.Route(node.get("path").map(YamlNode::texts).orElse(List.of()), needsClass);
  }

  private void addHandler(String signature, YamlNode node, Aliases aliases) {
    node.allowOnly(Set.of("handles", "begun", "method", "sink", "since", "until"));
    boolean begun = node.get("begun").map(YamlNode::bool).orElse(false);
    boolean sink = node.get("sink").map(YamlNode::bool).orElse(false);
    Optional<String> method = node.get("method").map(YamlNode::text);
    SignatureText text = SignatureText.parse(signature, node);
    List<TypeName> parameters = new ArrayList<>();
    for (String parameter : text.parameters()) {
      parameters.add(parameter.equals("_") ? TypeName.UNKNOWN : aliases.one(parameter, node));
    }
    OptionalInt handles =
        node.get("handles").map(n -> OptionalInt.of(CallReader.argument(n))).orElse(OptionalInt.empty());
    for (String owner : aliases.all(text.owner(), node)) {
      String id = node.file() + ": " + signature;
      handlers.add(new HandlerRow(id, owner, text.name(), parameters, handles, begun, method, sink));
    }
  }
}
