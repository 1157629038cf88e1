package io.github.httpstatuslint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Build tools and IDEs load the jar with class loaders of their own; the cards must still be found. */
class BundledCardsTest {

  @TempDir Path folder;

  @Test
  void areFoundInAJarThatNoOtherClassLoaderKnows() throws Exception {
    List<URL> urls = new ArrayList<>();
    // without folder entries, as some jar tools write them
    urls.add(pack(Path.of("target/classes"), folder.resolve("plugin.jar")).toUri().toURL());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.contains("snakeyaml")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader realm = new URLClassLoader(urls.toArray(URL[]::new), platform)) {
      Class<?> type = realm.loadClass(RuleBook.class.getName());
      assertNotSame(RuleBook.class, type);
      Object book = type.getMethod("bundled").invoke(null);
      List<?> rules = (List<?>) type.getMethod("rules").invoke(book);
      assertEquals(RuleBook.bundled().rules().size(), rules.size());
    }
  }

  private static Path pack(Path classes, Path jar) throws IOException {
    try (Stream<Path> files = Files.walk(classes);
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }
}
