package lectern.platform;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/** The last check of an address before it becomes an argument of a program. */
final class AddressArgument {

  /** Schemes whose address is a program or a page of its own making. */
  private static final List<String> NEVER = List.of("javascript", "data", "vbscript");

  /** Why an address is not given to any program, in a few words; null if nothing is wrong. */
  static @Nullable String reason(String address) {
    if (address.startsWith("-")) {
      return "it would be taken for an option";
    }
    if (address.chars().anyMatch(Character::isISOControl)) {
      return "it holds control characters";
    }
    int colon = address.indexOf(':');
    if (colon < 0 || !isScheme(address.substring(0, colon))) {
      return "it has no scheme such as https:";
    }
    String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
    return NEVER.contains(scheme) ? scheme + ": is never opened" : null;
  }

  /** RFC 3986, 3.1; but one letter alone is a drive of Windows and would run a file. */
  private static boolean isScheme(String text) {
    return text.length() > 1
        && isLetter(text.charAt(0))
        && text.chars().allMatch(c -> isLetter(c) || "0123456789+-.".indexOf(c) >= 0);
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * The address with what RFC 3986 has no place for written as {@code %XX}: spaces, quotation
   * marks, and letters beyond ASCII. No browser sees a difference, no program on the way can split
   * it, and it survives a locale without those letters. The host is left as it is: what its letters
   * become is for the browser to say.
   */
  static String encoded(String address) {
    int path = pathStart(address);
    var encoded = new StringBuilder(address.length() + 16);
    for (int i = 0; i < address.length(); ) {
      int c = address.codePointAt(i);
      int next = i + Character.charCount(c);
      if (" \"<>\\^`{|}".indexOf(c) >= 0 || (c > '~' && i >= path)) {
        for (byte b : address.substring(i, next).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
      } else {
        encoded.appendCodePoint(c);
      }
      i = next;
    }
    return encoded.toString();
  }

  /** Where the path begins, behind the host if there is one (RFC 3986, 3.2). */
  private static int pathStart(String address) {
    int authority = address.indexOf("://");
    if (authority < 0) {
      return 0;
    }
    int at = authority + "://".length();
    return CharacterRun.until(address, at, "/?#");
  }
}
