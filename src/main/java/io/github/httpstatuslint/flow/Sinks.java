package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.model.CallRow;
import io.github.httpstatuslint.model.Effect;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.HandlerRow;
import io.github.httpstatuslint.model.RowObserver;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.Project;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The headers that filters and interceptors of a project set on other people's responses: such a header is
 * proven to be missing from none. What a filter sets on its own refusals is its own.
 */
final class Sinks {

  private static final int LOWEST = 400;

  private final Frameworks frameworks;
  private final HandledExceptions handled;
  private final StatusNames statusNames;
  private final Map<Project, Set<HeaderName>> headers = new ConcurrentHashMap<>();

  Sinks(Frameworks frameworks, HandledExceptions handled, StatusNames statusNames) {
    this.frameworks = frameworks;
    this.handled = handled;
    this.statusNames = statusNames;
  }

  void forget() {
    headers.clear();
  }

  /** Returns the emissions of a file as they look once the project's filters have seen them. */
  List<Emission> seenBy(SourceFile file, List<Emission> emissions) {
    boolean asked = emissions.stream()
        .anyMatch(emission -> emission.status().value() >= LOWEST && !emission.headers().mayHaveOthers());
    if (!asked) {
      return emissions;
    }
    Set<HeaderName> set = file.project() == Project.NONE
        ? in(file)
        : headers.computeIfAbsent(file.project(), this::in);
    return set.isEmpty()
        ? emissions
        : emissions.stream().map(emission -> emission.with(emission.headers().perhapsWith(set))).toList();
  }

  private Set<HeaderName> in(Project project) {
    Set<HeaderName> all = new LinkedHashSet<>();
    project.mentioning(words()).forEach(file -> all.addAll(in(file)));
    return all;
  }

  /** A file must declare such a method, by its name at least, and set headers. */
  private List<Set<String>> words() {
    Set<String> declared = new TreeSet<>();
    Set<String> setters = new TreeSet<>();
    frameworks.models().forEach(model -> {
      model.handlers().stream().filter(HandlerRow::sink).forEach(row -> declared.add(" " + row.name() + "("));
      model.calls().stream().filter(Sinks::setsHeader).forEach(row -> setters.add(row.name()));
    });
    return List.of(declared, setters);
  }

  private static boolean setsHeader(CallRow row) {
    return row.effects().stream().anyMatch(Effect.SetHeader.class::isInstance);
  }

  private Set<HeaderName> in(SourceFile file) {
    AnalysisContext context = new AnalysisContext(file, frameworks, handled, statusNames, RowObserver.NONE);
    List<MethodDeclaration> methods = file.unit().findAll(MethodDeclaration.class);
    boolean any = false;
    for (MethodDeclaration method : methods) {
      if (isSink(method, context) && !file.isBroken(method)) {
        interpret(method, context);
        any = true;
      }
    }
    if (any) {
      methods.stream().filter(method -> isOfWrapper(method, context)).forEach(method -> interpret(method, context));
    }
    return context.onOthers();
  }

  private static void interpret(MethodDeclaration method, AnalysisContext context) {
    try {
      context.newBudget();
      new Root(context, method).analyse();
    } catch (Budget.Exceeded e) {
      // what it does to others is not known then
      return;
    }
  }

  private boolean isSink(MethodDeclaration method, AnalysisContext context) {
    return supertypes(method, context)
        .flatMap(parent -> context.types().lineage(parent).stream())
        .flatMap(owner -> frameworks.handlers(owner).stream())
        .anyMatch(row -> row.sink()
            && row.name().equals(method.getNameAsString())
            && row.parameters().size() == method.getParameters().size());
  }

  /** A filter hands its own response on, which sets headers when its status is set. */
  private static boolean isOfWrapper(MethodDeclaration method, AnalysisContext context) {
    return supertypes(method, context).anyMatch(parent -> context.types().kind(parent) == UnitKind.EXCHANGE);
  }

  private static Stream<TypeName> supertypes(MethodDeclaration method, AnalysisContext context) {
    Node parent = method.getParentNode().orElse(null);
    if (parent instanceof ObjectCreationExpr creation) {
      return Stream.of(context.file().type(creation.getType()));
    }
    return parent instanceof TypeDeclaration<?> type
        ? context.file().supertypes(type).stream()
        : Stream.empty();
  }
}
