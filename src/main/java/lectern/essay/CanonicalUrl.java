package lectern.essay;

import java.util.List;
import java.util.Locale;

/** Where an essay stands on the web, as its front matter says. */
public final class CanonicalUrl {
  /** What the field is called, the surest first, without case, {@code -} and {@code _}. */
  private static final List<String> NAMES =
      List.of("canonicalurl", "canonical", "url", "permalink", "externalurl", "link", "source");

  private CanonicalUrl() {}

  /** The address, whole with its {@code http} or {@code https}; empty where none is said. */
  public static String of(Head head) {
    for (String name : NAMES) {
      for (HeadField field : head.fields()) {
        if (name.equals(plain(field.name())) && isAddress(field.value())) {
          return field.value();
        }
      }
    }
    return "";
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isAddress(String value) {
    String scheme = value.substring(0, Math.max(0, value.indexOf("://"))).toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https"))
        && value.chars().noneMatch(Character::isWhitespace);
  }
}
