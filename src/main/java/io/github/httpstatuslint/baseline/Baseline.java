package io.github.httpstatuslint.baseline;

import io.github.httpstatuslint.source.ProjectRoot;
import io.github.httpstatuslint.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings that a team has decided to live with for now. Immutable; one file, one line for each. */
public final class Baseline {

  private static final String TITLE = "# http-status-lint baseline ";
  private static final String HEADER =
      TITLE + "1\n"
          + "# Known findings, which are not reported. --write-baseline writes them, sorted: fingerprint, rule, file.\n";

  private static final long MAX_BYTES = 64L << 20;

  private final Path folder;
  private final Path project;
  private final List<BaselineEntry> entries;
  private final Map<Fingerprint, List<BaselineEntry>> byFingerprint = new HashMap<>();

  private Baseline(Path folder, Collection<BaselineEntry> entries) {
    this.folder = folder;
    this.project = ProjectRoot.above(folder).orElse(folder);
    this.entries = entries.stream().sorted().toList();
    this.entries.forEach(
        entry -> byFingerprint.computeIfAbsent(entry.fingerprint(), key -> new ArrayList<>()).add(entry));
  }

  /** Returns the baseline of a file that nobody has written yet. */
  public static Baseline empty(Path file) {
    return new Baseline(folderOf(file), List.of());
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().normalize().getParent();
  }

  /**
   * Reads a file.
   *
   * @param shown its name for complaints
   * @throws ConfigurationException when it is none, with its line
   */
  public static Baseline read(Path file, String shown) {
    List<String> lines = lines(file, shown);
    if (lines.isEmpty() || !lines.get(0).strip().startsWith(TITLE.strip())) {
      throw new ConfigurationException(
          shown, 1, "is no baseline: expected '" + TITLE + "1', as --write-baseline writes it");
    }
    if (!lines.get(0).strip().equals(TITLE + "1")) {
      throw new ConfigurationException(shown, 1, "is of another format, expected '" + TITLE + "1'; write it anew");
    }
    List<BaselineEntry> entries = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        int number = i + 1;
        entries.add(BaselineEntry.parse(line).orElseThrow(() -> new ConfigurationException(
            shown, number, "expected a fingerprint of " + Fingerprint.DIGITS + " digits, a rule and a file")));
      }
    }
    return new Baseline(folderOf(file), entries);
  }

  private static List<String> lines(Path file, String shown) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new ConfigurationException(shown, 0, "larger than " + (MAX_BYTES >> 20) + " MB");
      }
      return Files.readString(file).lines().toList();
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(shown, 0, "does not exist; --write-baseline writes it");
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(shown, 0, "is not UTF-8 text");
    } catch (IOException e) {
      throw new ConfigurationException(shown, 0, "cannot be read");
    }
  }

  /** Returns the entries in the order of the file. */
  public List<BaselineEntry> entries() {
    return entries;
  }

  /** Returns a baseline for the same place with other entries. */
  public Baseline of(Collection<BaselineEntry> others) {
    return new Baseline(folder, others);
  }

  /** Returns the entry for a finding. */
  public BaselineEntry entry(Path file, String rule, String context) {
    return BaselineEntry.of(folder, file, rule, context);
  }

  /** Returns an entry of this baseline as another one says it. */
  public BaselineEntry movedTo(Baseline other, BaselineEntry entry) {
    return file(entry)
        .map(file -> new BaselineEntry(entry.fingerprint(), entry.rule(), BaselineEntry.name(other.folder, file)))
        .orElse(entry);
  }

  /** Returns the file that an entry names; empty for a name that this platform cannot have. */
  public Optional<Path> file(BaselineEntry entry) {
    return entry.file(folder);
  }

  /** Returns whether the file that an entry names is there. */
  public boolean exists(BaselineEntry entry) {
    return file(entry).filter(Files::exists).isPresent();
  }

  /** Begins to compare the findings of one file; each entry stands for one of them. */
  public BaselinePass pass(Path file) {
    return new BaselinePass(this, file);
  }

  /** Returns the entries that can stand for a finding, the likeliest first. */
  List<BaselineEntry> candidates(BaselineEntry finding) {
    List<BaselineEntry> same = byFingerprint.getOrDefault(finding.fingerprint(), List.of());
    List<BaselineEntry> candidates =
        new ArrayList<>(same.stream().filter(entry -> entry.path().equals(finding.path())).toList());
    // a copy that an editor made lies elsewhere, and a file that moved has left its place
    boolean elsewhere = !same.isEmpty() && !finding.isBelow(project, folder);
    same.stream()
        .filter(entry -> !entry.path().equals(finding.path()))
        .filter(entry -> elsewhere || !exists(entry))
        .forEach(candidates::add);
    return candidates;
  }

  /** Returns the text of the file. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER);
    entries.forEach(entry -> text.append(entry.line()).append('\n'));
    return text.toString();
  }
}
