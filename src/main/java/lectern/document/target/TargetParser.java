package lectern.document.target;

import java.util.Locale;
import java.util.Set;
import lectern.text.CharacterMatch;
import lectern.text.CharacterRun;
import lectern.text.PercentEncoding;

/** Tells the targets of links apart. */
public final class TargetParser {
  private static final Set<String> REFUSED = Set.of("javascript", "data", "vbscript");

  private TargetParser() {}

  /**
   * Judges a destination, decoded, by its scheme; never fails.
   *
   * <p>An address without a scheme that means the web ({@code www.…}, {@code //host}) becomes
   * {@code https}; a fault in {@code http} or {@code https} is {@link Target.Broken}, never
   * silently repaired. A host that mixes scripts is written as name servers know it.
   */
  public static Target parse(String destination) {
    Target target = parseAsWritten(destination);
    // A host in ASCII passes for no other.
    return CharacterMatch.all(destination, c -> c < 0x80) ? target : withPlainHost(target);
  }

  private static Target withPlainHost(Target target) {
    return switch (target) {
      case Target.Web web -> new Target.Web(IdnDisplayPolicy.plain(web.address()));
      case Target.Other other -> new Target.Other(IdnDisplayPolicy.plain(other.address()));
      case Target.Broken broken ->
          new Target.Broken(broken.address(), IdnDisplayPolicy.plain(broken.repair()));
      case Target.Local local -> local;
      case Target.Section section -> section;
      case Target.Refused refused -> refused;
    };
  }

  private static Target parseAsWritten(String destination) {
    String source = destination.strip();
    if (hasControls(source)) {
      return new Target.Refused(source, "it holds control characters");
    }
    if (source.startsWith("-")) {
      return new Target.Refused(source, "it begins with a dash");
    }
    if (source.isEmpty() || source.startsWith("#")) {
      String id = source.isEmpty() ? "" : PercentEncoding.decode(source.substring(1));
      return new Target.Section(source, id);
    }
    if (source.startsWith("//")) {
      return new Target.Web("https:" + source);
    }
    int colon = schemeEnd(source);
    return colon < 0 ? withoutScheme(source) : withScheme(source, colon);
  }

  private static Target withScheme(String source, int colon) {
    String scheme = source.substring(0, colon).toLowerCase(Locale.ROOT);
    if (REFUSED.contains(scheme)) {
      return new Target.Refused(source, "its scheme is " + scheme);
    }
    String rest = source.substring(colon + 1);
    if (scheme.equals("http") || scheme.equals("https")) {
      return web(source, scheme, rest);
    }
    if (scheme.equals("mailto")) {
      return rest.startsWith("//")
          ? new Target.Broken(source, "mailto:" + withoutLeading(rest))
          : new Target.Web(source);
    }
    String corrected = MistypedSchemes.corrected(scheme);
    if (!corrected.isEmpty() && looksLikeHost(rest)) {
      return new Target.Broken(source, corrected + "://" + withoutLeading(rest));
    }
    if (!rest.isEmpty() && Character.isDigit(rest.charAt(0)) && isHostName(scheme)) {
      String repaired = scheme.equals("localhost") ? "http://" : "https://";
      return new Target.Broken(source, repaired + source);
    }
    return new Target.Other(source);
  }

  /** {@code http:} or {@code https:}: sound with two slashes and a host, broken otherwise. */
  private static Target web(String source, String scheme, String rest) {
    int host = afterSlashes(rest, 0);
    String corrected = scheme;
    boolean valid = host == 2 && rest.startsWith("//");
    // An address pasted after another scheme, as in http://https://host.
    for (String again = doubled(rest, host); !again.isEmpty(); again = doubled(rest, host)) {
      valid = false;
      corrected = again;
      host = afterSlashes(rest, host + again.length());
    }
    if (host == rest.length()) {
      return new Target.Refused(source, "it names no page");
    }
    return valid
        ? new Target.Web(source)
        : new Target.Broken(source, corrected + "://" + rest.substring(host));
  }

  private static String doubled(String rest, int host) {
    for (String scheme : new String[] {"https", "http"}) {
      int end = host + scheme.length();
      if (rest.startsWith(scheme, host)
          && (rest.startsWith("//", end) || rest.startsWith(":/", end))) {
        return scheme;
      }
    }
    return "";
  }

  private static Target withoutScheme(String source) {
    int slashes = source.indexOf("//");
    if (slashes >= 0) {
      String before = source.substring(0, slashes).toLowerCase(Locale.ROOT);
      String corrected = MistypedSchemes.beforeSlashes(before);
      String host = withoutLeading(source.substring(slashes));
      if (!corrected.isEmpty() && !host.isEmpty()) {
        return new Target.Broken(source, corrected + "://" + host);
      }
    }
    if (source.regionMatches(true, 0, "www.", 0, 4)) {
      return new Target.Web("https://" + source);
    }
    if (looksLikeMail(source)) {
      return new Target.Broken(source, "mailto:" + source);
    }
    return local(source);
  }

  private static Target local(String source) {
    int hash = source.indexOf('#');
    String fragment = hash < 0 ? "" : PercentEncoding.decode(source.substring(hash + 1));
    String before = hash < 0 ? source : source.substring(0, hash);
    int query = before.indexOf('?');
    String path = PercentEncoding.decode(query < 0 ? before : before.substring(0, query));
    if (hasControls(path) || hasControls(fragment)) {
      return new Target.Refused(source, "it holds control characters");
    }
    if (path.startsWith("-")) {
      return new Target.Refused(source, "it begins with a dash");
    }
    return new Target.Local(source, path, fragment);
  }

  /** RFC 3986, 3.1: {@code scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )}; -1 for none. */
  private static int schemeEnd(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      boolean letter = isAsciiLetter(c);
      boolean later = (c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0;
      if (!letter && (i == 0 || !later)) {
        return -1;
      }
    }
    return -1;
  }

  /** The offset after the slashes, backslashes and colons that a mistyped {@code ://} leaves. */
  private static int afterSlashes(String rest, int from) {
    return CharacterRun.end(rest, from, "/\\:");
  }

  private static String withoutLeading(String rest) {
    return rest.substring(afterSlashes(rest, 0));
  }

  private static boolean looksLikeHost(String rest) {
    String host = withoutLeading(rest);
    int slash = host.indexOf('/');
    return !host.isEmpty()
        && (rest.length() > host.length()
            || (slash < 0 ? host : host.substring(0, slash)).contains("."));
  }

  private static boolean isHostName(String scheme) {
    return scheme.equals("localhost") || scheme.contains(".");
  }

  private static boolean looksLikeMail(String source) {
    int at = source.indexOf('@');
    return at > 0
        && source.indexOf('.', at) > at + 1
        && source.indexOf('/') < 0
        && source.indexOf(' ') < 0;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean hasControls(String text) {
    return CharacterMatch.any(text, Character::isISOControl);
  }
}
