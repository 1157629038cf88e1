package io.github.httpstatuslint.source;

/**
 * A resolved type: its canonical name with dots throughout, without type arguments, or {@link #UNKNOWN}
 * where imports do not decide it. Primitive types carry their keyword.
 */
public record TypeName(String qualified) {

  /** Not decided by what can be seen: never a reason for a finding. */
  public static final TypeName UNKNOWN = new TypeName("");

  public static final TypeName STRING = new TypeName("java.lang.String");
  public static final TypeName INT = new TypeName("int");
  public static final TypeName BOOLEAN = new TypeName("boolean");

  public boolean isKnown() {
    return !qualified.isEmpty();
  }

  /** Returns the last segment of the name. */
  public String simple() {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /** Returns the segments before the first that begins with a capital; the whole name where none does. */
  public String packageName() {
    int end = 0;
    while (end < qualified.length() && !Character.isUpperCase(qualified.charAt(end))) {
      int dot = qualified.indexOf('.', end);
      end = dot < 0 ? qualified.length() : dot + 1;
    }
    return end > 0 && qualified.charAt(end - 1) == '.' ? qualified.substring(0, end - 1) : qualified;
  }

  @Override
  public String toString() {
    return isKnown() ? qualified : "?";
  }
}
