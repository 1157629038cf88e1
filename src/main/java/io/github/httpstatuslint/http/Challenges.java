package io.github.httpstatuslint.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells challenges from prose. A scheme is any token, so that the grammar alone takes "Invalid token"
 * for the scheme "Invalid" with a token68; the registered schemes and the look of the words decide then.
 */
final class Challenges {

  /** The IANA registry of schemes, and those that are widely used without it; in lower case. */
  private static final Set<String> SCHEMES =
      Set.of(
          "basic", "bearer", "concealed", "digest", "dpop", "gnap", "hoba", "mutual", "negotiate",
          "oauth", "privatetoken", "scram-sha-1", "scram-sha-256", "vapid",
          "apikey", "aws4-hmac-sha256", "hmac", "kerberos", "ntlm", "pop", "session", "token");

  /** What only a human reader is told. */
  private static final Set<String> WORDS =
      Set.of("denied", "error", "expired", "forbidden", "invalid", "unauthenticated", "unauthorized");

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern SCHEME = Pattern.compile("(" + TOKEN + ")");
  private static final Pattern PARAMETER = Pattern.compile(TOKEN + "\\s*=.*", Pattern.DOTALL);
  private static final Pattern WITH_PARAMETER =
      Pattern.compile(TOKEN + "\\s+" + TOKEN + "\\s*=.*", Pattern.DOTALL);
  private static final Pattern WITH_TOKEN68 =
      Pattern.compile("(" + TOKEN + ")\\s+([0-9A-Za-z._~+/-]+=*)");
  private static final Pattern WORD = Pattern.compile("[A-Za-z-]+\\.?");

  private Challenges() {}

  static boolean isWellFormed(String value) {
    List<String> elements = elements(value);
    if (elements.isEmpty() || !isChallenge(elements.get(0))) {
      return false;
    }
    // a word that may be a scheme, followed by what is none, is a sentence: "Sorry, please log in"
    return isKnown(elements.get(0))
        || elements.stream().allMatch(e -> isChallenge(e) || PARAMETER.matcher(e).matches());
  }

  private static boolean isKnown(String challenge) {
    return SCHEMES.contains(challenge.split("\\s", 2)[0].toLowerCase(Locale.ROOT));
  }

  private static boolean isChallenge(String element) {
    Matcher alone = SCHEME.matcher(element);
    if (alone.matches()) {
      return !WORDS.contains(element.toLowerCase(Locale.ROOT));
    }
    if (WITH_PARAMETER.matcher(element).matches()) {
      return true;
    }
    Matcher token68 = WITH_TOKEN68.matcher(element);
    return token68.matches() && (isKnown(element) || !WORD.matcher(token68.group(2)).matches());
  }

  /** The parts between commas that stand outside of quotes, without the empty ones. */
  private static List<String> elements(String value) {
    List<String> elements = new ArrayList<>();
    StringBuilder element = new StringBuilder();
    boolean quoted = false;
    for (char c : value.toCharArray()) {
      quoted ^= c == '"';
      if (c == ',' && !quoted) {
        elements.add(element.toString().strip());
        element.setLength(0);
      } else {
        element.append(c);
      }
    }
    elements.add(element.toString().strip());
    elements.removeIf(String::isEmpty);
    return elements;
  }
}
