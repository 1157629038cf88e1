package io.github.httpstatuslint.packaging;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A Checker as an IDE keeps it: made once, in a class loader of its own, asked file by file from many
 * threads. Loaded by that class loader and known to the test as a {@link Function}.
 */
public final class CheckerInIde implements Function<File[], List<String>>, AuditListener {

  private final ThreadLocal<List<String>> found = ThreadLocal.withInitial(ArrayList::new);
  private final Checker checker = new Checker();

  /** Configures the Checker with the configuration in the plugin's jar. */
  public CheckerInIde() throws CheckstyleException {
    ClassLoader own = CheckerInIde.class.getClassLoader();
    checker.setModuleClassLoader(own);
    checker.configure(ConfigurationLoader.loadConfiguration(
        String.valueOf(own.getResource("http-status-lint.xml")), new PropertiesExpander(new Properties())));
    checker.addListener(this);
  }

  @Override
  public List<String> apply(File[] files) {
    found.get().clear();
    try {
      checker.process(Stream.of(files).toList());
    } catch (CheckstyleException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(found.get());
  }

  @Override
  public void addError(AuditEvent event) {
    found.get().add(new File(event.getFileName()).getName() + ":" + event.getLine() + " " + event.getModuleId());
  }

  @Override
  public void addException(AuditEvent event, Throwable throwable) {
    throw new AssertionError("Checkstyle met an exception", throwable);
  }

  @Override
  public void auditStarted(AuditEvent event) {
    // not of interest
  }

  @Override
  public void auditFinished(AuditEvent event) {
    // not of interest
  }

  @Override
  public void fileStarted(AuditEvent event) {
    // not of interest
  }

  @Override
  public void fileFinished(AuditEvent event) {
    // not of interest
  }
}
