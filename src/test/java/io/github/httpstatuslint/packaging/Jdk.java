package io.github.httpstatuslint.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java that is installed here.
 *
 * @param feature its feature version: 17, 21, 25
 */
record Jdk(Path home, int feature) {

  /** How GitHub's runners and others name the homes of what they have: {@code JAVA_HOME_21_X64}. */
  private static final Pattern HOME = Pattern.compile("JAVA_HOME(_\\d+(_\\w+)?)?");

  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)[^\"]*\"");

  /** Returns the one that runs this test. */
  static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  /** Returns the one that runs this test if it will do, else the oldest installed one that will. */
  static Optional<Jdk> atLeast(int feature) {
    if (running().feature() >= feature) {
      return Optional.of(running());
    }
    return Stream.concat(named(), installed())
        .flatMap(home -> read(home).stream())
        .filter(jdk -> jdk.feature() >= feature)
        .min(Comparator.comparingInt(Jdk::feature));
  }

  private static Stream<Path> named() {
    return System.getenv().entrySet().stream()
        .filter(entry -> HOME.matcher(entry.getKey()).matches())
        .map(Map.Entry::getValue)
        .filter(home -> !home.isBlank())
        .map(Path::of);
  }

  private static Stream<Path> installed() {
    File[] homes = new File("/usr/lib/jvm").listFiles(File::isDirectory);
    return homes == null ? Stream.empty() : Stream.of(homes).sorted().map(File::toPath);
  }

  private static Optional<Jdk> read(Path home) {
    try {
      Path release = home.resolve("release");
      Matcher version = VERSION.matcher(Files.exists(release) ? Files.readString(release) : "");
      return version.find() && Files.isExecutable(home.resolve("bin/java"))
          ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1))))
          : Optional.empty();
    } catch (IOException e) {
      // as good as not installed
      return Optional.empty();
    }
  }

  String command() {
    return home.resolve("bin/java").toString();
  }
}
