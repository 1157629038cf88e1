package io.github.httpstatuslint.source;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The most recently used trees. A tree takes up to a hundred times the memory of its text, so what is kept
 * is bounded by the length of the texts, and by the heap that there is. Safe for many threads.
 */
final class Trees {

  private static final long LEAST_CHARACTERS = 300_000;
  private static final long MOST_CHARACTERS = 4_000_000;

  /** A quarter of the heap, at a hundred bytes a character. */
  private static final long HEAP_SHARE = 400;

  private final long limit;
  private final Map<Path, SourceFile> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  Trees(long heapBytes) {
    this.limit = Math.max(LEAST_CHARACTERS, Math.min(MOST_CHARACTERS, heapBytes / HEAP_SHARE));
  }

  synchronized Optional<SourceFile> get(Path file) {
    return Optional.ofNullable(kept.get(file));
  }

  synchronized void put(Path file, SourceFile tree) {
    SourceFile before = kept.put(file, tree);
    characters += tree.length() - (before == null ? 0 : before.length());
    Iterator<SourceFile> eldest = kept.values().iterator();
    while (characters > limit && kept.size() > 1) {
      characters -= eldest.next().length();
      eldest.remove();
    }
  }

  synchronized void clear() {
    kept.clear();
    characters = 0;
  }
}
