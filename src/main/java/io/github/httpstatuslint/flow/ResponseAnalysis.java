package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import io.github.httpstatuslint.model.Frameworks;
import io.github.httpstatuslint.model.RowObserver;
import io.github.httpstatuslint.source.Site;
import io.github.httpstatuslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds every emission of a file: each method, constructor and initializer is interpreted by itself. */
public final class ResponseAnalysis {

  /** A body that was given up, and why. */
  public record Gap(Site site, String reason) {}

  /** The emissions in source order, and what could not be looked at. */
  public record Result(List<Emission> emissions, List<Relay> relays, List<Gap> gaps) {

    /** Of a file that could not be analysed. */
    public static final Result NOTHING = new Result(List.of(), List.of(), List.of());

    public Result {
      emissions = List.copyOf(emissions);
      relays = List.copyOf(relays);
      gaps = List.copyOf(gaps);
    }
  }

  private final Frameworks frameworks;
  private final RowObserver observer;
  private final HandledExceptions handled;
  private final StatusNames statusNames;
  private final Sinks sinks;

  public ResponseAnalysis(Frameworks frameworks, RowObserver observer) {
    this.frameworks = frameworks;
    this.observer = observer;
    this.handled = new HandledExceptions(frameworks);
    this.statusNames = new StatusNames(frameworks);
    this.sinks = new Sinks(frameworks, handled, statusNames);
  }

  /** Forgets what is known of projects: their files may change between runs. */
  public void forget() {
    handled.forget();
    sinks.forget();
  }

  /** Analyses one file. Lets a StackOverflowError out: the caller chose the stack. */
  public Result analyse(SourceFile file) {
    AnalysisContext context = new AnalysisContext(file, frameworks, handled, statusNames, observer);
    List<Gap> gaps = new ArrayList<>();
    file.unit().walk(node -> analyse(node, context, gaps));
    tables(context, gaps);
    new Callers(context).of(handedTheResponse(context)).forEach(caller -> fromCaller(caller, context));
    return new Result(sinks.seenBy(file, context.emissions()), context.relays(), gaps);
  }

  private static void tables(AnalysisContext context, List<Gap> gaps) {
    try {
      context.newBudget();
      new ExceptionTable(context).ofHandlers();
    } catch (Budget.Exceeded e) {
      gaps.add(new Gap(context.site(context.file().unit()), "tables of exceptions not analysed: " + e.getMessage()));
    }
  }

  /** Looks at a method of another file for the sake of what this file's methods do when it calls them. */
  private void fromCaller(Callers.Caller caller, AnalysisContext context) {
    SourceFile own = context.enter(caller.file());
    try {
      context.newBudget();
      new Root(context, caller.method()).analyse();
    } catch (Budget.Exceeded e) {
      // that file says so itself; here the method is judged without this caller
    } finally {
      context.enter(own);
    }
  }

  /** Returns the methods that were handed a response and chose a status for it. */
  private static Set<String> handedTheResponse(AnalysisContext context) {
    Set<String> names = new TreeSet<>();
    List<Emission> emissions = context.emissions();
    for (MethodDeclaration method : context.file().unit().findAll(MethodDeclaration.class)) {
      Site whole = context.file().site(method);
      boolean chooses = emissions.stream().anyMatch(emission -> whole.contains(emission.site()));
      if (chooses && Callers.isHelper(method, context)) {
        names.add(method.getNameAsString());
      }
    }
    return names;
  }

  private void analyse(Node node, AnalysisContext context, List<Gap> gaps) {
    boolean isBody = node instanceof CallableDeclaration<?>
        || node instanceof InitializerDeclaration
        || node instanceof FieldDeclaration;
    if (isBody && context.file().isBroken(node)) {
      gaps.add(new Gap(context.site(node), "not analysed: the parser could not read all of it"));
      return;
    }
    try {
      context.newBudget();
      if (node instanceof CallableDeclaration<?> callable) {
        new Root(context, callable).analyse();
      } else if (node instanceof InitializerDeclaration initializer) {
        new Root(context, null).analyse(initializer.getBody());
      } else if (node instanceof FieldDeclaration field) {
        new Root(context, null).analyse(field);
      } else if (node instanceof TypeDeclaration<?> type) {
        new AnnotatedStatus(context).ofException(type);
        new FixedStatus(context).ofException(type);
      }
    } catch (Budget.Exceeded e) {
      gaps.add(new Gap(context.site(node), "not analysed: " + e.getMessage()));
    }
  }
}
