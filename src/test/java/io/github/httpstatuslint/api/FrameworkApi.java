package io.github.httpstatuslint.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The classes of some jars, loaded but never initialised. */
public final class FrameworkApi implements AutoCloseable {

  private final URLClassLoader loader;

  /** Opens the jars; nothing of this build's own class path is visible through them. */
  public FrameworkApi(List<Path> jars) {
    URL[] urls = jars.stream().map(FrameworkApi::url).toArray(URL[]::new);
    this.loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what a row claims and these jars do not have, in words; empty if the row is right. */
  public Optional<String> missing(ModelRow row) {
    List<Class<?>> types = row.typeNames().stream().flatMap(name -> load(name).stream()).toList();
    if (types.isEmpty()) {
      return Optional.of("no type " + String.join(" or ", row.typeNames()));
    }
    try {
      return types.stream().anyMatch(type -> has(type, row))
          ? Optional.empty()
          : Optional.of(description(row) + " in " + types.get(0).getName());
    } catch (NoClassDefFoundError e) {
      return Optional.of("cannot look, a jar is missing for " + e.getMessage());
    }
  }

  private static String description(ModelRow row) {
    String parameters = "(" + String.join(", ", row.parameters()) + ")";
    return switch (row.kind()) {
      case TYPE, ALTERNATIVE_TYPE -> "no type";
      case METHOD -> "no instance method " + row.member() + parameters;
      case STATIC_METHOD -> "no static method " + row.member() + parameters;
      case CONSTRUCTOR -> "no constructor " + parameters;
      case CONSTANT -> "no constant " + row.member();
      case FIELD -> "no public field " + row.member();
      case ANNOTATION -> "no annotation, or no attribute " + row.member();
    };
  }

  private boolean has(Class<?> type, ModelRow row) {
    Signature signature = new Signature(row.parameters(), this::load);
    return switch (row.kind()) {
      case TYPE, ALTERNATIVE_TYPE -> true;
      case METHOD -> hasMethod(type, row.member(), signature, false);
      case STATIC_METHOD -> hasMethod(type, row.member(), signature, true);
      case CONSTRUCTOR ->
          Arrays.stream(type.getDeclaredConstructors())
              .filter(constructor -> isVisible(constructor.getModifiers()))
              .anyMatch(signature::fits);
      case CONSTANT -> hierarchy(type).flatMap(t -> Arrays.stream(t.getDeclaredFields()))
          .anyMatch(field -> isConstant(field, row.member()));
      case FIELD -> hierarchy(type).flatMap(t -> Arrays.stream(t.getDeclaredFields()))
          .anyMatch(field -> field.getName().equals(row.member()) && Modifier.isPublic(field.getModifiers()));
      case ANNOTATION -> type.isAnnotation()
          && (row.member().isEmpty()
              || hasMethod(type, row.member(), signature, false));
    };
  }

  private static boolean hasMethod(
      Class<?> type, String name, Signature signature, boolean isStatic) {
    return hierarchy(type)
        .flatMap(t -> Arrays.stream(t.getDeclaredMethods()))
        .filter(method -> method.getName().equals(name) && isVisible(method.getModifiers()))
        .filter(method -> Modifier.isStatic(method.getModifiers()) == isStatic)
        .anyMatch(signature::fits);
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static boolean isConstant(Field field, String name) {
    return field.getName().equals(name)
        && Modifier.isStatic(field.getModifiers())
        && isVisible(field.getModifiers());
  }

  private static Stream<Class<?>> hierarchy(Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>();
    List<Class<?>> open = new ArrayList<>(List.of(type));
    while (!open.isEmpty()) {
      Class<?> next = open.remove(0);
      if (all.add(next)) {
        open.addAll(Arrays.asList(next.getInterfaces()));
        Optional.ofNullable(next.getSuperclass()).ifPresent(open::add);
      }
    }
    return all.stream();
  }

  /** Loads a type; a nested one may be written with dots. */
  private Optional<Class<?>> load(String name) {
    String binary = name;
    while (true) {
      try {
        return Optional.of(Class.forName(binary, false, loader));
      } catch (ClassNotFoundException e) {
        int dot = binary.lastIndexOf('.');
        if (dot < 0) {
          return Optional.empty();
        }
        binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
      }
    }
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
