package io.github.httpstatuslint.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds other source files on demand: the roots follow from a file's package line, so that no class path
 * and no configuration is needed. Trees are dear (up to a hundred times the text): only the most recently
 * used are kept. Safe for many threads; reads nothing outside the project of the files it is asked about.
 */
public final class Workspace {

  private static final long MAX_BYTES = 1_000_000;

  private final SourceParser parser;
  private final TextProbe worthParsing;
  private final Map<Path, Project> projects = new ConcurrentHashMap<>();
  private final Map<Path, SourceRoot> sourceRoots = new ConcurrentHashMap<>();
  private final Map<Path, List<Path>> mainRoots = new ConcurrentHashMap<>();
  private final Set<Path> passedOver = ConcurrentHashMap.newKeySet();
  private final Trees trees = new Trees(Runtime.getRuntime().maxMemory());

  /**
   * Makes an empty workspace.
   *
   * @param library the types that framework models describe
   * @param words a file that has none of them is not parsed for another one's sake
   */
  public Workspace(KnownTypes library, Set<String> words) {
    this.parser = new SourceParser(library, this);
    this.worthParsing = new TextProbe(List.of(words));
  }

  /**
   * Parses a file that is to be analysed, and keeps the tree for its neighbours. Lets a
   * StackOverflowError out: the caller chose the stack.
   *
   * @param path where the text comes from; null for a text that belongs to no project
   */
  public SourceParser.Outcome parse(Path path, String text) {
    if (path == null) {
      return parser.parse(null, text);
    }
    Path key = path.toAbsolutePath().normalize();
    Optional<SourceFile> known = trees.get(key);
    if (known.isPresent() && known.get().isOf(text)) {
      return new SourceParser.Parsed(known.get());
    }
    SourceParser.Outcome outcome = parser.parse(key, text);
    if (outcome instanceof SourceParser.Parsed parsed) {
      trees.put(key, parsed.file());
    }
    return outcome;
  }

  /** Forgets everything: files may have changed by the time of the next run. */
  public void forget() {
    projects.clear();
    sourceRoots.clear();
    mainRoots.clear();
    passedOver.clear();
    trees.clear();
  }

  /** Returns the project of a file, or {@link Project#NONE} where its folders do not follow its package. */
  Project projectOf(Path file, String packageName) {
    if (file == null) {
      return Project.NONE;
    }
    return SourceRoots.rootOf(file, packageName)
        .map(root -> projects.computeIfAbsent(root, OnDisk::new))
        .orElse(Project.NONE);
  }

  /** Parses outside the lock: two threads may parse the same file once each, and agree. */
  private Optional<SourceFile> tree(Path file) {
    if (passedOver.contains(file)) {
      return Optional.empty();
    }
    Optional<SourceFile> known = trees.get(file);
    if (known.isPresent()) {
      return known;
    }
    Optional<SourceFile> parsed = read(file).flatMap(text -> parsed(file, text));
    parsed.ifPresentOrElse(tree -> trees.put(file, tree), () -> passedOver.add(file));
    return parsed;
  }

  private Optional<SourceFile> parsed(Path file, String text) {
    try {
      return !NestingGuard.isTooDeep(text) && parser.parse(file, text) instanceof SourceParser.Parsed parsed
          ? Optional.of(parsed.file())
          : Optional.empty();
    } catch (RuntimeException | StackOverflowError e) {
      // the file that asks goes on without it; when its own turn comes, it is reported
      return Optional.empty();
    }
  }

  private Optional<String> read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      return worthParsing.passes(bytes) || isTellingByName(file)
          ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** An exception's class can carry a status, and a list of names can have a header's, without a word of the probe. */
  private static boolean isTellingByName(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith("Exception.java") || name.endsWith("Error.java") || name.contains("Header");
  }

  /** The roots of one code base. */
  private final class OnDisk implements Project {

    private final Path root;
    private final Map<String, Optional<Path>> places = new ConcurrentHashMap<>();
    private final Map<String, Boolean> withSupertypes = new ConcurrentHashMap<>();
    private volatile List<Path> roots;

    OnDisk(Path root) {
      this.root = root;
    }

    private List<Path> roots() {
      if (roots == null) {
        roots = SourceRoots.withSiblings(root, mainRoots);
      }
      return roots;
    }

    @Override
    public boolean contains(String qualified) {
      return place(qualified).isPresent();
    }

    @Override
    public Optional<SourceFile> declaring(TypeName type) {
      return place(type.qualified()).flatMap(Workspace.this::tree);
    }

    @Override
    public boolean mayNameSupertypes(TypeName type) {
      return withSupertypes.computeIfAbsent(type.qualified(), name ->
          place(name).flatMap(Workspace.this::read)
              .map(text -> new DeclarationHeader(text).mayNameSupertypes(type.simple()))
              .orElse(true));
    }

    private Optional<Path> place(String qualified) {
      return qualified.indexOf('.') < 0 && !root.resolve(qualified + ".java").toFile().exists()
          ? Optional.empty()
          : places.computeIfAbsent(qualified, this::find);
    }

    /** A nested type lies in the file of its outermost type. */
    private Optional<Path> find(String qualified) {
      for (String outer = qualified; !outer.isEmpty(); outer = parent(outer)) {
        String relative = outer.replace('.', '/') + ".java";
        for (Path candidate : roots()) {
          Path file = candidate.resolve(relative);
          if (Files.isRegularFile(file)) {
            return Optional.of(file);
          }
        }
        if (!Character.isUpperCase(parent(outer).isEmpty() ? 'x' : simple(parent(outer)).charAt(0))) {
          break;
        }
      }
      return Optional.empty();
    }

    private static String parent(String qualified) {
      int dot = qualified.lastIndexOf('.');
      return dot < 0 ? "" : qualified.substring(0, dot);
    }

    private static String simple(String qualified) {
      return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    @Override
    public List<SourceFile> mentioning(List<Set<String>> groups) {
      return roots().stream()
          .map(each -> sourceRoots.computeIfAbsent(each, path -> new SourceRoot(path, worthParsing)))
          .flatMap(each -> each.mentioning(groups))
          .flatMap(file -> tree(file).stream())
          .toList();
    }
  }
}
