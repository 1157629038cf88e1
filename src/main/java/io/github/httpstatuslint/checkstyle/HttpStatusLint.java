package io.github.httpstatuslint.checkstyle;

import io.github.httpstatuslint.lint.SourceLinter;
import com.puppycrawl.tools.checkstyle.api.AbstractFileSetCheck;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import com.puppycrawl.tools.checkstyle.api.ExternalResourceHolder;
import com.puppycrawl.tools.checkstyle.api.FileText;
import com.puppycrawl.tools.checkstyle.api.Violation;
import io.github.httpstatuslint.lint.LargeStack;
import io.github.httpstatuslint.lint.LintResult;
import io.github.httpstatuslint.lint.Skip;
import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.yaml.ConfigurationException;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds misused HTTP 4xx statuses. A child of {@code Checker}, with the whole rule book inside:
 *
 * <pre>{@code
 * <module name="Checker">
 *   <module name="HttpStatusLint"/>
 * </module>
 * }</pre>
 *
 * <p><b>Properties</b>, besides those that every check has: {@code profile} ({@code recommended} or {@code
 * strict}), {@code enable} and {@code disable} (rule ids), {@code rules} (a folder with rule cards of your
 * own). {@link HttpStatusRule} children deviate for one rule. What names an unknown rule ends the run.
 *
 * <p><b>Severity.</b> Findings of rules that are errors or warnings in the rule book are reported at this
 * module's severity: {@code error} unless configured, so that they fail a build. (At {@code warning}
 * maven-checkstyle-plugin would by default neither fail nor print them.) Findings of rules that are mere
 * advice are never reported above {@code info}. A child with a {@code severity} decides for its rule.
 *
 * <p><b>Files that cannot be analysed</b> never fail a run: each gives one violation {@code
 * http-status-lint-skipped} of severity {@code info}, and the run ends with one logged warning.
 */
public final class HttpStatusLint extends AbstractFileSetCheck implements ExternalResourceHolder {

  private final System.Logger logger = System.getLogger(HttpStatusLint.class.getName());
  private final LargeStack largeStack = new LargeStack();
  private final SkippedFiles skipped = new SkippedFiles();
  private final LinterFactory linters;

  private String profile = "recommended";
  private List<String> enable = List.of();
  private List<String> disable = List.of();
  private String rules = "";
  private String frameworks = "";
  private boolean unusedSuppressions;

  // set while the module is configured, read-only afterwards
  private Houses houses = Houses.NONE;
  private Map<String, HttpStatusRule> children = Map.of();
  private SourceLinter linter;

  /** Called by Checkstyle, by reflection. */
  public HttpStatusLint() {
    this(LinterFactory.BUNDLED);
  }

  HttpStatusLint(LinterFactory linters) {
    this.linters = linters;
    setFileExtensions("java");
  }

  /** Sets which rules are on to begin with: {@code recommended} or {@code strict}. */
  public void setProfile(String profile) {
    this.profile = profile.strip();
  }

  /** Sets the ids of rules to switch on. */
  public void setEnable(String... ids) {
    enable = ids(ids);
  }

  /** Sets the ids of rules to switch off. */
  public void setDisable(String... ids) {
    disable = ids(ids);
  }

  /** Sets the folder with rule cards of your own, relative to the working directory. */
  public void setRules(String folder) {
    rules = folder.strip();
  }

  /** Sets the folder with framework files of your own, relative to the working directory. */
  public void setFrameworks(String folder) {
    frameworks = folder.strip();
  }

  /** Sets whether a suppression that suppresses nothing is reported. */
  public void setReportUnusedSuppressions(boolean wanted) {
    unusedSuppressions = wanted;
  }

  private static List<String> ids(String... ids) {
    return Stream.of(ids).map(String::strip).filter(id -> !id.isEmpty()).toList();
  }

  /** Called once all properties are set. Bad settings are complained about here, where Checkstyle listens. */
  @Override
  protected void finishLocalSetup() throws CheckstyleException {
    children = HttpStatusRule.childrenOf(getConfiguration());
    try {
      houses = Houses.of(rules, frameworks);
      SourceLinter made = linters.create(new RuleSettings(profile, enable, disable, houses, children));
      linter = unusedSuppressions ? made.withUnusedSuppressions() : made;
    } catch (ConfigurationException | InvalidPathException e) {
      throw new CheckstyleException(e.getMessage(), e);
    }
  }

  /** The children are data, read all at once by {@link #finishLocalSetup()}; nothing is left to do. */
  @Override
  protected void setupChild(Configuration child) {
    // the inherited method refuses children
  }

  @Override
  public Set<String> getExternalResourceLocations() {
    return new CacheInputs(houses.folders()).locations();
  }

  @Override
  protected void processFiltered(File file, FileText fileText) {
    LintResult result = lint(file, fileText.getFullText().toString());
    ViolationFactory factory =
        new ViolationFactory(getSeverityLevel(), getId(), children, getCustomMessages(), getTabWidth());
    SortedSet<Violation> violations = new TreeSet<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      violations.add(factory.of(diagnostic, fileText));
    }
    result.notices().forEach(notice -> violations.add(factory.of(notice, fileText)));
    if (!result.skips().isEmpty()) {
      violations.add(factory.of(result.skips(), fileText));
      skipped.add(file.getPath());
    }
    addViolations(violations);
  }

  /** Contains what must never end a user's run: Checkstyle lets every exception of a module do that. */
  private LintResult lint(File file, String text) {
    try {
      return largeStack.get(() -> linter.lint(file.toPath(), text));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      logger.log(System.Logger.Level.DEBUG, "contained", e);
      return new LintResult(List.of(), List.of(new Skip(0, "internal error, please report it: " + e)), false);
    }
  }

  /** A run that another module's exception ended did not come to {@link #finishProcessing()}. */
  @Override
  public void beginProcessing(String charset) {
    super.beginProcessing(charset);
    linter.forget();
  }

  @Override
  public void finishProcessing() {
    linter.forget();
    skipped.summary().ifPresent(line -> logger.log(System.Logger.Level.WARNING, line));
  }
}
