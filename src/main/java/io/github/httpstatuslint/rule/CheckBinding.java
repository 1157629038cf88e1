package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.http.StatusTable;
import io.github.httpstatuslint.yaml.NearestName;
import io.github.httpstatuslint.yaml.YamlNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the check that a card names, from the parameters it gives. The reflection saves a registry
 * that every new check would have to be entered in.
 */
final class CheckBinding {

  private static final String PACKAGE = "io.github.httpstatuslint.check.";

  private final YamlNode name;
  private final YamlNode with;
  private final Map<String, YamlNode> given;

  private CheckBinding(YamlNode name, YamlNode with, Map<String, YamlNode> given) {
    this.name = name;
    this.with = with;
    this.given = given;
  }

  /** Returns the check of a card's front matter; complains at the line of the mistake. */
  static Check bind(YamlNode head) {
    YamlNode with = head.required("with");
    return new CheckBinding(head.required("check"), with, with.map()).check();
  }

  /** Returns the same with other values for some parameters; complains where those stand. */
  static Check bind(YamlNode head, YamlNode instead) {
    Map<String, YamlNode> given = new LinkedHashMap<>(head.required("with").map());
    given.putAll(instead.map());
    return new CheckBinding(head.required("check"), instead, given).check();
  }

  private Check check() {
    Class<? extends Check> type = type();
    RecordComponent[] components = type.getRecordComponents();
    List<String> known = Arrays.stream(components).map(RecordComponent::getName).toList();
    given.forEach((key, value) -> refuseUnknown(key, value, known));
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      YamlNode value = given.get(known.get(i));
      types[i] = components[i].getType();
      if (value != null) {
        values[i] = value(types[i], value);
      } else if (types[i] == List.class) {
        values[i] = List.of();
      } else {
        throw with.error("the parameter '" + known.get(i) + "' of " + name.text() + " is missing");
      }
    }
    return construct(type, types, values);
  }

  private Class<? extends Check> type() {
    String simpleName = name.text();
    if (!simpleName.matches("[A-Z][A-Za-z0-9]*")) {
      throw name.error("'" + simpleName + "' is no name of a check, such as RequiresHeader");
    }
    try {
      Class<?> type =
          Class.forName(PACKAGE + simpleName, true, CheckBinding.class.getClassLoader());
      if (type.isRecord() && Check.class.isAssignableFrom(type)) {
        return type.asSubclass(Check.class);
      }
    } catch (ClassNotFoundException | LinkageError e) {
      // a LinkageError is what a name in the wrong case gives where file names have no case
    }
    throw name.error("there is no check '" + simpleName + "'");
  }

  private void refuseUnknown(String key, YamlNode value, List<String> known) {
    if (!known.contains(key)) {
      throw value.error(
          name.text() + " has no parameter '" + key + "', only " + String.join(", ", known)
              + new NearestName(known).hint(key));
    }
  }

  private Check construct(Class<? extends Check> type, Class<?>[] types, Object[] values) {
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw with.error(e.getCause().getMessage());
    } catch (ReflectiveOperationException e) {
      throw name.error("the check '" + name.text() + "' is not public");
    }
  }

  private static Object value(Class<?> type, YamlNode node) {
    try {
      if (type == StatusRange.class) {
        return StatusRange.parse(String.join(",", node.texts()));
      } else if (type == StatusTable.class) {
        return table(node);
      } else if (type == HeaderName.class) {
        return header(node);
      } else if (type == String.class) {
        return node.text();
      } else if (type == int.class) {
        return node.integer();
      } else if (type == boolean.class) {
        return node.bool();
      } else if (type == List.class) {
        return node.texts();
      } else if (type.isEnum()) {
        return EnumWord.of(type.getEnumConstants(), node);
      }
    } catch (IllegalArgumentException e) {
      throw node.error(e.getMessage());
    }
    throw node.error("no card can say a " + type.getSimpleName());
  }

  private static StatusTable table(YamlNode node) {
    return new StatusTable(
        node.map().entrySet().stream().map(row -> row(row.getKey(), row.getValue())).toList());
  }

  private static StatusTable.Row row(String range, YamlNode text) {
    try {
      return new StatusTable.Row(StatusRange.parse(range), text.text());
    } catch (IllegalArgumentException e) {
      throw text.error(e.getMessage());
    }
  }

  private static HeaderName header(YamlNode node) {
    if (!node.text().matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
      throw node.error("'" + node.text() + "' is no header name");
    }
    return new HeaderName(node.text());
  }
}
