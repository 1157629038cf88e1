package io.github.httpstatuslint.api;

import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Argument patterns: {@code _} is anything, {@code lambda} a lambda, {@code A|B} a value of either
 * type, a last {@code ...} any rest. A signature fits parameters that take such arguments.
 *
 * @param types finds a class by its qualified name
 */
record Signature(List<String> patterns, Function<String, Optional<Class<?>>> types) {

  private static final String ANY = "_";
  private static final String LAMBDA = "lambda";
  private static final String REST = "...";

  /** Returns whether the method or constructor takes such arguments, with or without varargs. */
  boolean fits(Executable executable) {
    Class<?>[] parameters = executable.getParameterTypes();
    return fits(parameters) || executable.isVarArgs() && fits(spread(parameters));
  }

  /** Returns the parameters with the varargs written out as often as there are arguments for them. */
  private Class<?>[] spread(Class<?>[] parameters) {
    int fixed = parameters.length - 1;
    Class<?>[] spread = Arrays.copyOf(parameters, Math.max(fixed, patterns.size()));
    Arrays.fill(spread, fixed, spread.length, parameters[fixed].getComponentType());
    return spread;
  }

  private boolean fits(Class<?>[] parameters) {
    boolean open = !patterns.isEmpty() && patterns.get(patterns.size() - 1).equals(REST);
    int fixed = open ? patterns.size() - 1 : patterns.size();
    if (open ? parameters.length < fixed : parameters.length != fixed) {
      return false;
    }
    for (int i = 0; i < fixed; i++) {
      Class<?> parameter = parameters[i];
      if (Arrays.stream(patterns.get(i).split("\\|")).noneMatch(type -> takes(parameter, type))) {
        return false;
      }
    }
    return true;
  }

  private boolean takes(Class<?> parameter, String type) {
    if (type.equals(ANY)) {
      return true;
    }
    if (type.equals(LAMBDA)) {
      return isFunctional(parameter);
    }
    if (type.endsWith(REST) || type.endsWith("[]")) {
      String element = type.replaceFirst("(\\.\\.\\.|\\[\\])$", "");
      return parameter.isArray() && takes(parameter.getComponentType(), element);
    }
    return parameter.getSimpleName().equals(type)
        || unboxed(parameter).getSimpleName().equals(type)
        || Stream.of("", "java.lang.", "java.util.")
            .flatMap(prefix -> types.apply(prefix + type).stream())
            .anyMatch(argument -> parameter.isAssignableFrom(argument));
  }

  private static Class<?> unboxed(Class<?> type) {
    return MethodType.methodType(type).unwrap().returnType();
  }

  private static boolean isFunctional(Class<?> type) {
    return type.isInterface()
        && Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .count()
            == 1;
  }
}
