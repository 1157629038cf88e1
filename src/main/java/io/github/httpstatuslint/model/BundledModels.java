package io.github.httpstatuslint.model;

import io.github.httpstatuslint.yaml.BundledFolder;
import io.github.httpstatuslint.yaml.StatusCodesFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The framework files, the cause table and the status registry in the jar. */
public final class BundledModels {

  private static final BundledFolder FRAMEWORKS = new BundledFolder("frameworks");
  private static final BundledFolder BASE = new BundledFolder("");
  private static final String CAUSES = "causes.yaml";

  private BundledModels() {}

  /** Reads everything anew: keep the result. */
  public static Frameworks load() {
    return load(List.of());
  }

  /**
   * Reads everything anew, with house frameworks. What a house says of a method, an annotation or a
   * constant comes before what the jar says of it.
   *
   * @param folders with framework files of the user's own
   * @throws io.github.httpstatuslint.yaml.ConfigurationException on a mistake in them, with file and line
   */
  public static Frameworks load(Collection<Path> folders) {
    List<FrameworkModel> models = new ArrayList<>();
    folders.forEach(folder -> models.addAll(new FrameworkFolder(folder).models()));
    FRAMEWORKS.documents().values().forEach(document -> models.add(ModelReader.read(document)));
    CauseTable causes = CauseTable.read(BASE.documents().get(CAUSES));
    return new Frameworks(models, StatusCodesFile.bundled(), causes);
  }
}
