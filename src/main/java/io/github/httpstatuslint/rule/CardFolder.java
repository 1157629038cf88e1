package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A user's folder of house rules: every {@code *.md} in it but {@code README.md} is a card. */
record CardFolder(Path folder) {

  /** Returns the cards in the order of their file names. */
  List<Card> cards() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(CardFolder::isCard).sorted().map(CardFolder::read).toList();
    } catch (IOException e) {
      throw new ConfigurationException(folder.toString(), 0, "cannot be read as a folder of rules");
    }
  }

  private static boolean isCard(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".md") && !name.equals("README.md") && Files.isRegularFile(file);
  }

  private static Card read(Path file) {
    String name = file.getFileName().toString();
    String id = name.substring(0, name.length() - ".md".length());
    try {
      return new Card(id, file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(file.toString(), 0, "is not UTF-8 text");
    } catch (IOException e) {
      throw new ConfigurationException(file.toString(), 0, "cannot be read");
    }
  }
}
