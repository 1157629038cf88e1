package io.github.httpstatuslint.model;

import io.github.httpstatuslint.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A user's folder of house frameworks: every {@code *.yaml} and {@code *.yml} in it is a framework file. */
record FrameworkFolder(Path folder) {

  /**
   * Returns the models in the order of their file names.
   *
   * @throws ConfigurationException on a mistake in a file, and for a folder that has none
   */
  List<FrameworkModel> models() {
    List<Path> files = files();
    if (files.isEmpty()) {
      throw new ConfigurationException(folder.toString(), 0, "has no framework file; expected *.yaml");
    }
    return files.stream().map(FrameworkFolder::read).toList();
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(FrameworkFolder::isFramework).sorted().toList();
    } catch (IOException e) {
      throw new ConfigurationException(folder.toString(), 0, "cannot be read as a folder of frameworks");
    }
  }

  private static boolean isFramework(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
  }

  private static FrameworkModel read(Path file) {
    try {
      return ModelReader.read(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(file.toString(), 0, "is not UTF-8 text");
    } catch (IOException e) {
      throw new ConfigurationException(file.toString(), 0, "cannot be read");
    }
  }
}
