package io.github.httpstatuslint.checkstyle;

import com.puppycrawl.tools.checkstyle.api.AbstractViolationReporter;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.ExternalResourceHolder;
import com.puppycrawl.tools.checkstyle.api.Filter;
import io.github.httpstatuslint.baseline.Baseline;
import io.github.httpstatuslint.yaml.ConfigurationException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Keeps back the findings of {@link HttpStatusLint} that a baseline knows. A child of {@code Checker}:
 *
 * <pre>{@code
 * <module name="HttpStatusBaselineFilter">
 *   <property name="file" value="config/http-status-lint.baseline"/>
 * </module>
 * }</pre>
 *
 * <p>The command line writes the file. What it knows of is said by rule, file name and the words around the
 * finding, not by line. Each entry stands for one finding of a file: a second one like it is reported.
 *
 * <p>Checkstyle configures a filter of a package that is not its own only when it inherits from a class
 * whose name has changed over the versions; {@code AbstractViolationReporter} inherits from it in all.
 */
public final class HttpStatusBaselineFilter extends AbstractViolationReporter implements Filter, ExternalResourceHolder {

  private String file = "";
  private String basedir = "";
  private Charset charset = StandardCharsets.UTF_8;

  // set while the module is configured, read-only afterwards
  private Path path;
  private FilterPasses passes;

  /** Sets the baseline, relative to the working directory. */
  public void setFile(String file) {
    this.file = file.strip();
  }

  /** Set by Checkstyle: what it names files from, if the user said so. */
  public void setBasedir(String basedir) {
    this.basedir = basedir == null ? "" : basedir;
  }

  /** Set by Checkstyle: the encoding of the sources. */
  public void setCharset(String charset) {
    try {
      this.charset = Charset.forName(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // Checkstyle itself complains about it
      this.charset = StandardCharsets.UTF_8;
    }
  }

  /** Called once all properties are set. */
  @Override
  protected void finishLocalSetup() throws CheckstyleException {
    if (file.isEmpty()) {
      throw new CheckstyleException("HttpStatusBaselineFilter needs the property 'file', a baseline");
    }
    try {
      path = Path.of(file).toAbsolutePath().normalize();
      passes = new FilterPasses(Baseline.read(path, file), Path.of(basedir).toAbsolutePath(), charset);
    } catch (ConfigurationException | InvalidPathException e) {
      throw new CheckstyleException(e.getMessage(), e);
    }
  }

  @Override
  public boolean accept(AuditEvent event) {
    boolean ours = event.getViolation() != null && HttpStatusLint.class.getName().equals(event.getSourceName());
    return !ours || !passes.knows(event.getFileName(), event.getViolation());
  }

  /** A file whose findings are all known is clean to Checkstyle's cache, until the baseline changes. */
  @Override
  public Set<String> getExternalResourceLocations() {
    return Set.of(path.toUri().toString());
  }

  @Override
  public void log(int line, String key, Object... args) {
    throw new UnsupportedOperationException("a filter reports nothing");
  }

  @Override
  public void log(int line, int column, String key, Object... args) {
    throw new UnsupportedOperationException("a filter reports nothing");
  }
}
