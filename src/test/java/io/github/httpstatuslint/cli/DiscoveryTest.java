package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void realPath() throws IOException {
    folder = temp.toRealPath();
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "class A {}");
    }
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private Discovered discover(Discovery discovery, String... paths) {
    return discovery.find(discovery.roots(Stream.of(paths).map(Path::of).toList()));
  }

  private Discovery plain() {
    return new Discovery(new WorkingDirectory(folder), List.of(), false, IgnoreScope.NONE);
  }

  private List<String> names(Discovered found) {
    return found.files().stream().map(new WorkingDirectory(folder)::show).toList();
  }

  private List<String> find(String... paths) {
    return names(discover(plain(), paths));
  }

  @Test
  void findsJavaFilesOnceAndInOrder() throws IOException {
    files("b/B.java", "a/A.java", "a/A.kt", "a/sub/C.java", "module-info.java", "Z.java/Inner.java");
    assertEquals(List.of("Z.java/Inner.java", "a/A.java", "a/sub/C.java", "b/B.java", "module-info.java"),
        find("b", ".", "a/A.java", "b/../a"));
  }

  @Test
  void leavesOutTestsAndGeneratedCodeBelowThePath() throws IOException {
    files("src/main/java/A.java", "src/main/java/ATest.java", "src/main/java/TestA.java", "src/main/java/LoginIT.java",
        "src/test/java/Helper.java", "src/integrationTest/java/Helper.java", "src/testFixtures/java/Fix.java",
        "target/gen/G.java", "m/build/G.java", "x/test/Kept.java", "x/Contest.java", "x/AUDIT.java",
        "x/Testimonial.java", ".hidden/H.java");
    assertEquals(List.of("src/main/java/A.java", "src/testFixtures/java/Fix.java", "x/AUDIT.java", "x/Contest.java",
        "x/Testimonial.java", "x/test/Kept.java"), find("."));
    Discovered found = discover(plain(), ".");
    assertEquals(5, found.leftOut().count(LeftOut.Reason.TEST));
    assertEquals(2, found.leftOut().count(LeftOut.Reason.GENERATED));
    Discovery withTests = new Discovery(new WorkingDirectory(folder), List.of(), true, IgnoreScope.NONE);
    assertEquals(11, discover(withTests, ".").files().size());
  }

  @Test
  void foldersAboveThePathNeverCount() throws IOException {
    files("src/test/java/Helper.java", "target/x/G.java", ".hidden/H.java");
    assertEquals(List.of("src/test/java/Helper.java"), find("src/test/java"));
    assertEquals(List.of("src/test/java/Helper.java"), find("src/test"));
    assertEquals(List.of("target/x/G.java"), find("target"));
    assertEquals(List.of(".hidden/H.java"), find(".hidden"));
  }

  @Test
  void aNamedFileIsAlwaysLinted() throws IOException {
    files("src/test/java/ATest.java", "target/G.java", "odd.txt");
    write(".gitignore", "*.java");
    Discovery discovery = new Discovery(new WorkingDirectory(folder), List.of("*.java"), false, IgnoreScope.NONE);
    assertEquals(List.of("odd.txt", "src/test/java/ATest.java", "target/G.java"),
        names(discover(discovery, "src/test/java/ATest.java", "target/G.java", "odd.txt", ".")));
  }

  @Test
  void excludesFromThePathAndFromTheWorkingDirectory() throws IOException {
    files("m/a/A.java", "m/b/B.java", "m/legacy/deep/L.java", "m/XDto.java");
    Discovery discovery =
        new Discovery(new WorkingDirectory(folder), List.of("./m/a/", "/b/**", "legacy", "*Dto.java"), false, IgnoreScope.NONE);
    assertEquals(List.of(), names(discover(discovery, "m")));
    assertEquals(4, discover(discovery, "m").leftOut().count(LeftOut.Reason.EXCLUDED));
  }

  @Test
  void respectsGitignore() throws IOException {
    files("repo/.git/config", "repo/a/A.java", "repo/a/gen/G.java", "repo/a/gen/Kept.java", "repo/out/O.java",
        "repo/a/out/P.java", "repo/b/Local.java");
    write("repo/.gitignore", "/out/\n*Local.java\n");
    write("repo/a/.gitignore", "gen/*\n!gen/Kept.java\n");
    write(".gitignore", "*.java\n");
    assertEquals(List.of("repo/a/A.java", "repo/a/gen/Kept.java", "repo/a/out/P.java"), find("repo"));
    // from inside: what lies above holds up to the repository's root, and no further
    assertEquals(List.of("repo/a/A.java", "repo/a/gen/Kept.java", "repo/a/out/P.java"), find("repo/a"));
    assertEquals(List.of(), find("repo/b"));
  }

  @Test
  void linksAreNotFollowedBelowThePath() throws IOException {
    files("in/A.java", "outside/O.java");
    Files.createSymbolicLink(folder.resolve("in/out"), folder.resolve("outside"));
    Files.createSymbolicLink(folder.resolve("in/Out.java"), folder.resolve("outside/O.java"));
    Files.createSymbolicLink(folder.resolve("in/circle"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/self"), folder.resolve("in/self"));
    Files.createSymbolicLink(folder.resolve("in/Gone.java"), folder.resolve("nowhere"));
    Discovered found = discover(plain(), "in");
    assertEquals(List.of("in/A.java"), names(found));
    assertEquals(2, found.leftOut().count(LeftOut.Reason.LINK));
    assertEquals(List.of(new FileSkip(folder.resolve("in/Gone.java"), 0, "a link that leads nowhere")), found.skips());
  }

  @Test
  void aNamedLinkIsFollowed() throws IOException {
    files("real/sub/A.java");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    assertEquals(List.of("link/sub/A.java"), find("link"));
  }

  @Test
  void unreadableFoldersAreSkippedAloud() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    files("a/A.java", "locked/B.java");
    Path locked = folder.resolve("locked");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(locked), "root reads everything");
      Discovered found = discover(plain(), ".");
      assertEquals(List.of("a/A.java"), names(found));
      assertEquals(List.of(new FileSkip(locked, 0, "permission denied")), found.skips());
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFolderThatVanishesIsSkippedAloud() throws IOException {
    Walk walk = new Walk(plain(), folder.resolve("vanished"), List.of());
    walk.run();
    assertEquals(List.of(new FileSkip(folder.resolve("vanished"), 0, "no longer there")), walk.skips());
    assertTrue(walk.files().isEmpty());
  }
}
