package io.github.httpstatuslint.model;

import io.github.httpstatuslint.yaml.BundledFolder;
import io.github.httpstatuslint.yaml.StatusCodesFile;
import java.util.List;

/** The framework files, the cause table and the status registry in the jar. */
public final class BundledModels {

  private static final BundledFolder FRAMEWORKS = new BundledFolder("frameworks");
  private static final BundledFolder BASE = new BundledFolder("");
  private static final String CAUSES = "causes.yaml";

  private BundledModels() {}

  /** Reads everything anew: keep the result. */
  public static Frameworks load() {
    List<FrameworkModel> models =
        FRAMEWORKS.names().stream()
            .map(name -> ModelReader.read("frameworks/" + name, FRAMEWORKS.read(name)))
            .toList();
    CauseTable causes = CauseTable.read(CAUSES, BASE.read(CAUSES));
    return new Frameworks(models, StatusCodesFile.bundled(), causes);
  }
}
