package io.github.httpstatuslint.checkstyle;

import io.github.httpstatuslint.lint.SourceLinter;
import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader.IgnoredModulesOptions;
import com.puppycrawl.tools.checkstyle.ModuleFactory;
import com.puppycrawl.tools.checkstyle.PackageObjectFactory;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.xml.sax.InputSource;

/** Runs Checkstyle in this JVM, with a configuration as users write it and an engine of the test's own. */
final class CheckerRun extends Listener {

  private final List<AuditEvent> events = new ArrayList<>();
  private int errors;

  /** Checks files with one HttpStatusLint module; the text goes between its tags. */
  static CheckerRun of(SourceLinter engine, String moduleBody, Path... files) throws CheckstyleException {
    return of(settings -> engine, moduleBody, "", files);
  }

  static CheckerRun of(LinterFactory engines, String moduleBody, String checkerBody, Path... files)
      throws CheckstyleException {
    Checker checker = checker(engines, moduleBody, checkerBody);
    try {
      return of(checker, files);
    } finally {
      checker.destroy();
    }
  }

  /** Checks files with a Checker that may have been used before and may be used again. */
  static CheckerRun of(Checker checker, Path... files) throws CheckstyleException {
    CheckerRun run = new CheckerRun();
    checker.addListener(run);
    try {
      run.errors = checker.process(Stream.of(files).map(Path::toFile).toList());
    } finally {
      checker.removeListener(run);
    }
    return run;
  }

  static Checker checker(LinterFactory engines, String moduleBody, String checkerBody)
      throws CheckstyleException {
    Checker checker = new Checker();
    checker.setModuleFactory(withOurs(engines));
    checker.configure(configuration(moduleBody, checkerBody));
    return checker;
  }

  private static ModuleFactory withOurs(LinterFactory engines) {
    ModuleFactory theirs =
        new PackageObjectFactory("com.puppycrawl.tools.checkstyle", Checker.class.getClassLoader());
    return name -> name.equals("HttpStatusLint") ? new HttpStatusLint(engines) : theirs.createModule(name);
  }

  private static Configuration configuration(String moduleBody, String checkerBody)
      throws CheckstyleException {
    String xml =
        """
        <?xml version="1.0"?>
        <!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
            "https://checkstyle.org/dtds/configuration_1_3.dtd">
        <module name="Checker">%s<module name="HttpStatusLint">%s</module></module>
        """
            .formatted(checkerBody, moduleBody);
    return ConfigurationLoader.loadConfiguration(
        new InputSource(new StringReader(xml)),
        new Properties()::getProperty,
        IgnoredModulesOptions.EXECUTE);
  }

  List<AuditEvent> events() {
    return events;
  }

  /** Returns how many events count as errors: what makes Checkstyle's exit status. */
  int errors() {
    return errors;
  }

  /** Returns the events in short: {@code file:line:column severity id: message}. */
  List<String> lines() {
    return events.stream()
        .map(Listener::line)
        .toList();
  }

  @Override
  public void addError(AuditEvent event) {
    events.add(event);
  }
}
