package io.github.httpstatuslint.model;

import io.github.httpstatuslint.http.StatusRegistry;
import io.github.httpstatuslint.source.TypeName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type whose static members are statuses or header names.
 *
 * @param id the file and the alias as written there
 * @param type the static type of a member
 * @param strip the prefix that members carry before the registry's name, or the empty string
 * @param codeInName a member's name ends in its status: {@code NOT_FOUND_404}
 * @param irregular members whose value does not follow from their name
 * @param empty members that are bags without a header, of the holder's own type
 * @param spellings which members there are, as far as that is known
 */
public record ConstantHolder(
    String id,
    String holder,
    Kind kind,
    TypeName type,
    String strip,
    boolean codeInName,
    Map<String, Object> irregular,
    Set<String> empty,
    Spellings spellings) {

  private static final Pattern CODE = Pattern.compile(".*_(\\d{3})");

  /** What the members are. */
  public enum Kind {
    STATUS,
    HEADER
  }

  public ConstantHolder {
    irregular = Map.copyOf(irregular);
    empty = Set.copyOf(empty);
  }

  /** Returns how code writes the member for a 4xx status: {@code HttpStatus.NOT_FOUND}; empty if there may be none. */
  public Optional<String> written(int code, StatusRegistry registry) {
    return spellings.of(code, registry).map(name -> new TypeName(holder).simple() + "." + strip + name);
  }

  /** Returns the member that replaces another one, if the other is obsolete. */
  public Optional<Spellings.Successor> successor(String member) {
    return Optional.ofNullable(spellings.obsolete().get(member));
  }

  /** Returns the value of a member: an Integer status or a String header name; empty for other members. */
  public Optional<Object> value(String member, StatusRegistry registry) {
    Object special = irregular.get(member);
    if (special != null) {
      return Optional.of(special);
    }
    if (codeInName) {
      Matcher code = CODE.matcher(member);
      return code.matches() ? Optional.of(Integer.valueOf(code.group(1))) : Optional.empty();
    }
    if (!member.startsWith(strip)) {
      return Optional.empty();
    }
    String name = member.substring(strip.length());
    if (kind == Kind.HEADER) {
      boolean constant = name.chars().noneMatch(Character::isLowerCase);
      return constant ? Optional.of(name.replace('_', '-')) : Optional.empty();
    }
    var code = registry.codeOf(name);
    return code.isPresent() ? Optional.of(code.getAsInt()) : Optional.empty();
  }
}
