package io.github.httpstatuslint.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as IDE plug-ins load it: a child-first class loader, one Checker, copies of unsaved files. */
class IdeIT {

  private static final String BY_HELPER = """
      package shop;
      class Login {
        void answer(jakarta.servlet.http.HttpServletResponse response) throws java.io.IOException {
          Responses.challenge(response);
          response.sendError(401);
        }
      }
      """;
  private static final String HELPER = """
      package shop;
      class Responses {
        static void challenge(jakarta.servlet.http.HttpServletResponse response) {
          response.setHeader("WWW-Authenticate", "Bearer");
        }
      }
      """;
  private static final String WRONG = BY_HELPER.replace("Responses.challenge(response);", "");
  private static final List<String> FINDING = List.of("Login.java:5 unauthorized-without-challenge");

  /** Asks itself before its parent, so that the IDE's own libraries are not seen. */
  private static final class ChildFirst extends URLClassLoader {

    ChildFirst(URL... urls) {
      super(urls, IdeIT.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        try {
          return findClass(name);
        } catch (ClassNotFoundException e) {
          return super.loadClass(name, resolve);
        }
      }
    }

    @Override
    public URL getResource(String name) {
      URL own = findResource(name);
      return own != null ? own : super.getResource(name);
    }
  }

  @TempDir private Path folder;
  private ChildFirst loader;
  private Function<File[], List<String>> checker;

  @BeforeEach
  @SuppressWarnings("unchecked")
  void load() throws Exception {
    String version = BuildUnderTest.property("it.checkstyle.newest");
    CheckstyleJars jars = CheckstyleJars.resolve(List.of(version));
    List<URL> urls = new ArrayList<>();
    urls.add(BuildUnderTest.pluginJar().toUri().toURL());
    Path libraries = Path.of(jars.classPath(version).replace("/*", ""));
    try (Stream<Path> all = Files.list(libraries)) {
      for (Path jar : all.sorted().toList()) {
        urls.add(jar.toUri().toURL());
      }
    }
    urls.add(runner().toUri().toURL());
    loader = new ChildFirst(urls.toArray(URL[]::new));
    Class<?> type = loader.loadClass(CheckerInIde.class.getName());
    assertNotSame(CheckerInIde.class, type);
    checker = (Function<File[], List<String>>) type.getConstructor().newInstance();
  }

  /** Returns a folder with the runner's class alone: of the build's other classes the jar's copies are wanted. */
  private Path runner() throws IOException {
    String name = CheckerInIde.class.getName().replace('.', '/') + ".class";
    Path copy = folder.resolve("runner").resolve(name);
    Files.createDirectories(copy.getParent());
    Files.copy(BuildUnderTest.directory().resolve("test-classes").resolve(name), copy);
    return folder.resolve("runner");
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  private File file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toFile();
  }

  @Test
  void aCopyOfAnUnsavedFileIsJudgedByItself() throws IOException {
    file("project/src/main/java/shop/Responses.java", HELPER);
    File saved = file("project/src/main/java/shop/Login.java", BY_HELPER);
    assertEquals(List.of(), checker.apply(new File[] {saved}));
    assertEquals(List.of(), checker.apply(new File[] {file("ide-1/Login.java", BY_HELPER)}), "the helper is not seen");
    assertEquals(List.of(), checker.apply(new File[] {file("ide-2/shop/Login.java", BY_HELPER)}));
    assertEquals(FINDING, checker.apply(new File[] {file("ide-3/shop/Login.java", WRONG)}));
  }

  @Test
  void oneCheckerServesManyThreads() throws Exception {
    File wrong = file("ide/Login.java", WRONG);
    Callable<List<String>> scan = () -> checker.apply(new File[] {wrong});
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<String>> each : threads.invokeAll(Collections.nCopies(40, scan))) {
        assertEquals(FINDING, each.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
