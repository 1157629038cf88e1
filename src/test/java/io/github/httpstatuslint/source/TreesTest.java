package io.github.httpstatuslint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TreesTest {

  private static final long SMALLEST = 0;

  private final Trees trees = new Trees(SMALLEST);

  private static SourceFile tree(int characters) {
    String text = "class A {}" + " ".repeat(characters - 10);
    SourceParser.Outcome outcome = new Workspace(name -> false, Set.of("A")).parse(null, text);
    return ((SourceParser.Parsed) outcome).file();
  }

  private static Path path(int number) {
    return Path.of("A" + number + ".java");
  }

  @Test
  void whatWasPutIsThere() {
    SourceFile tree = tree(100);
    trees.put(path(1), tree);
    assertSame(tree, trees.get(path(1)).orElseThrow());
    assertEquals(Optional.empty(), trees.get(path(2)));
  }

  @Test
  void theLeastRecentlyUsedGoesFirst() {
    trees.put(path(1), tree(140_000));
    trees.put(path(2), tree(140_000));
    trees.get(path(1));
    trees.put(path(3), tree(140_000));
    assertTrue(trees.get(path(1)).isPresent(), "used since");
    assertFalse(trees.get(path(2)).isPresent(), "the oldest");
    assertTrue(trees.get(path(3)).isPresent());
  }

  @Test
  void aTreeThatIsPutTwiceCountsOnce() {
    trees.put(path(1), tree(140_000));
    for (int i = 0; i < 5; i++) {
      trees.put(path(2), tree(140_000));
    }
    assertTrue(trees.get(path(1)).isPresent());
  }

  @Test
  void theNewestStaysHoweverLargeItIs() {
    trees.put(path(1), tree(100));
    trees.put(path(2), tree(400_000));
    assertFalse(trees.get(path(1)).isPresent());
    assertTrue(trees.get(path(2)).isPresent());
  }

  @Test
  void nothingIsLeftAfterClear() {
    trees.put(path(1), tree(200_000));
    trees.clear();
    assertEquals(Optional.empty(), trees.get(path(1)));
    trees.put(path(2), tree(200_000));
    trees.put(path(3), tree(50_000));
    assertTrue(trees.get(path(2)).isPresent(), "the count began anew");
  }
}
