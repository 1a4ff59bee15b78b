package lectern.document.target;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.text.CharacterRun;
import lectern.text.Punycode;

/**
 * Makes look-alike host names visible: {@code аpple.com} with a Cyrillic а.
 *
 * <p>As browsers do (UTS #39, 5.2, "highly restrictive"), a label that mixes scripts is written as
 * name servers know it.
 */
final class IdnDisplayPolicy {
  private static final String MAIL = "mailto:";

  private static final List<Set<UnicodeScript>> TOGETHER =
      List.of(
          EnumSet.of(
              UnicodeScript.LATIN,
              UnicodeScript.HAN,
              UnicodeScript.HIRAGANA,
              UnicodeScript.KATAKANA),
          EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
          EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

  /** Cyrillic and Greek letters that look like Latin ones; words are seldom made of them alone. */
  private static final String LATIN_LOOKS = "асԁеһіјӏорԛѕԝхуъьҽпгѵѡοιϲνρυκτα";

  /** The address with a host that says what it is; the same where there is nothing to say. */
  static String plain(String address) {
    if (address.regionMatches(true, 0, MAIL, 0, MAIL.length())) {
      return mail(address);
    }
    int start = address.indexOf("://") + 3;
    if (start < 3) {
      return address;
    }
    int end = CharacterRun.until(address, start, "/?#\\");
    start =
        address.lastIndexOf('@', end - 1) >= start ? address.lastIndexOf('@', end - 1) + 1 : start;
    end = CharacterRun.until(address, start, "/?#\\:");
    String host = address.substring(start, end);
    return address.substring(0, start) + named(host) + address.substring(end);
  }

  /** Mail addresses, separated by commas, before what is to stand in the letter. */
  private static String mail(String address) {
    int end = CharacterRun.until(address, 0, "?");
    var letters = new ArrayList<String>();
    for (String to : address.substring(0, end).split(",", -1)) {
      int host = to.lastIndexOf('@') + 1;
      letters.add(host == 0 ? to : to.substring(0, host) + named(to.substring(host)));
    }
    return String.join(",", letters) + address.substring(end);
  }

  /** The host, with labels that could pass for others written as name servers know them. */
  private static String named(String host) {
    if (host.chars().allMatch(c -> c < 0x80)) {
      return host;
    }
    boolean foreign = isForeign(host.substring(host.lastIndexOf('.') + 1));
    var labels = new ArrayList<String>();
    for (String label : host.split("\\.", -1)) {
      labels.add(passes(label, foreign) ? Punycode.label(small(label)) : label);
    }
    return String.join(".", labels);
  }

  /** Whether the last label is of another script than Latin, so that the others may be too. */
  private static boolean isForeign(String last) {
    return last.codePoints().anyMatch(c -> c >= 0x80);
  }

  private static boolean passes(String label, boolean foreign) {
    var scripts = EnumSet.noneOf(UnicodeScript.class);
    boolean mixed = false;
    boolean latinLooks = true;
    for (int c : label.codePoints().toArray()) {
      UnicodeScript script = UnicodeScript.of(c);
      if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
        scripts.add(script);
        latinLooks &= LATIN_LOOKS.indexOf(Character.toLowerCase(c)) >= 0;
      }
      mixed |= c >= 0x80 && !Character.isUnicodeIdentifierPart(c);
      mixed |= Character.isIdentifierIgnorable(c);
    }
    boolean alone =
        scripts.size() < 2 || TOGETHER.stream().anyMatch(set -> set.containsAll(scripts));
    boolean same = latinLooks && !scripts.isEmpty() && !foreign;
    return mixed || !alone || same || !isComposed(label);
  }

  /** Whether a label is not written in letters that mean others, such as those of full width. */
  private static boolean isComposed(String label) {
    String composed = Normalizer.normalize(label, Normalizer.Form.NFC);
    return Normalizer.normalize(label, Normalizer.Form.NFKC).equals(composed);
  }

  private static String small(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
