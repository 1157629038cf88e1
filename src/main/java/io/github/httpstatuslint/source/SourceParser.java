package io.github.httpstatuslint.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Processor;
import com.github.javaparser.ast.CompilationUnit;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Turns text into a {@link SourceFile}. Stateless: a JavaParser instance belongs to one parse. */
public final class SourceParser {

  private final KnownTypes library;
  private final Workspace workspace;

  SourceParser(KnownTypes library, Workspace workspace) {
    this.library = library;
    this.workspace = workspace;
  }

  /** The file, or why there is none. */
  public sealed interface Outcome {}

  /** A tree, perhaps with broken parts. */
  public record Parsed(SourceFile file) implements Outcome {}

  /** No tree: the line where reading stopped (0 if unknown) and the reason in one line. */
  public record Unparsable(int line, String reason) implements Outcome {}

  /**
   * Parses the text. Lets a StackOverflowError out: the caller chose the stack.
   *
   * @param path where the text comes from; null for a text that belongs to no project
   */
  public Outcome parse(Path path, String text) {
    JavaParser parser = new JavaParser(configuration(text));
    ParseResult<CompilationUnit> result = parser.parse(text);
    List<Problem> problems = result.getProblems();
    if (result.getResult().isEmpty()) {
      return unparsable(problems);
    }
    CompilationUnit unit = result.getResult().get();
    if (!problems.isEmpty() && unit.getTypes().isEmpty()) {
      return unparsable(problems);
    }
    String packageName = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    Project project = workspace.projectOf(path, packageName);
    List<Suppression> suppressions =
        new SuppressionReader(unit, result.getCommentsCollection(), text).read();
    return new Parsed(
        new SourceFile(unit, path, text, problems, suppressions, library, project));
  }

  /** Loads the parser: a short run has time for that while it does something else. */
  public static void load() {
    String text = "import a.b.C; @A(\"b\") class D<T> extends E { F<G> f = h -> i; @J int k(L m) throws N {"
        + " if (o == null && !p.q(1)) { return r(); } try { s = new T(2); } catch (U v) { throw v; } return 3; } }";
    new JavaParser(configuration(text)).parse(text);
  }

  /**
   * The newest grammar, no post-processing (it validates and attributes comments, at 40 % of the time).
   * Only the first processor is kept where there is something for it: the reader of unicode escapes.
   */
  private static ParserConfiguration configuration(String text) {
    ParserConfiguration configuration = new ParserConfiguration();
    configuration.setLanguageLevel(LanguageLevel.JAVA_25);
    configuration.setTabSize(1);
    List<Supplier<Processor>> processors = configuration.getProcessors();
    Supplier<Processor> escapes = processors.get(0);
    processors.clear();
    if (text.contains("\\u")) {
      configuration.setPreprocessUnicodeEscapes(true);
      processors.add(escapes);
    }
    return configuration;
  }

  private static Unparsable unparsable(List<Problem> problems) {
    if (problems.isEmpty()) {
      return new Unparsable(0, "no Java");
    }
    Problem first = problems.get(0);
    int line = first.getLocation()
        .flatMap(location -> location.toRange())
        .map(range -> range.begin.line)
        .orElse(0);
    return new Unparsable(line, "no valid Java: " + firstLine(first.getMessage()));
  }

  /** Returns the first line of a parser message, which may list every token it would have taken. */
  public static String firstLine(String message) {
    String line = message.lines().findFirst().orElse("").strip();
    return line.length() > 160 ? line.substring(0, 160) + " ..." : line;
  }
}
