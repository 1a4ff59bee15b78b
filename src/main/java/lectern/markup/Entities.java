package lectern.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Decodes character references: those of HTML 4 and numbers from a table here, which costs a start
 * nothing; the two thousand others by commonmark-java.
 */
public final class Entities {
  /** No entity of HTML 5 is longer. */
  private static final int LONGEST = 33;

  /** No entity of HTML 4, and no number, is longer. */
  private static final int LONGEST_COMMON = 10;

  /** The names of U+00A0 to U+00FF, in order. */
  private static final String LATIN_1 =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg "
          + "macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 "
          + "frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave "
          + "Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc "
          + "Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave "
          + "aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave "
          + "iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash "
          + "ugrave uacute ucirc uuml yacute thorn yuml ";

  /** Names, each with its number. */
  private static final String OTHERS =
      "quot 34 amp 38 apos 39 lt 60 gt 62 "
          + "OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 "
          + "Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 "
          + "Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 "
          + "Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 "
          + "beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 "
          + "kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 "
          + "sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 "
          + "upsih 978 piv 982 ensp 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 lrm 8206 "
          + "rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 "
          + "rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 "
          + "prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 euro 8364 "
          + "image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 "
          + "rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 "
          + "dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 "
          + "isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 "
          + "radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 "
          + "int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 "
          + "ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 "
          + "perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 lang 10216 "
          + "rang 10217 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 ";

  private static final Map<String, Integer> BY_NAME = byName();

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  /** Made when an unusual name is first met. */
  private static final class CommonMark {
    static final Parser PARSER = Parser.builder().build();
  }

  public static String decode(String text) {
    int from = text.indexOf('&');
    if (from < 0) {
      return text;
    }
    var out = new StringBuilder(text.length());
    int done = 0;
    while (from >= 0) {
      int end = end(text, from);
      if (end > 0) {
        out.append(text, done, from).append(one(text.substring(from, end)));
        done = end;
      }
      from = text.indexOf('&', from + 1);
    }
    return out.append(text, done, text.length()).toString();
  }

  /** The offset after the reference that starts here, or 0 when none does. */
  private static int end(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > from + 1 ? i + 1 : 0;
      }
      boolean letter = Ascii.isLetter(c) || Ascii.isDigit(c);
      if (!letter && !(c == '#' && i == from + 1)) {
        return 0;
      }
    }
    return 0;
  }

  /** The library knows all names, but only Markdown is a public way to ask it. */
  private static String one(String reference) {
    String common = known(reference.substring(1, reference.length() - 1));
    String known = common == null ? KNOWN.get(reference) : common;
    if (known != null) {
      return known;
    }
    Node paragraph = CommonMark.PARSER.parse("x" + reference + "x").getFirstChild();
    String decoded =
        paragraph != null && paragraph.getFirstChild() instanceof Text text
            ? text.getLiteral()
            : "x" + reference + "x";
    String character = decoded.substring(1, decoded.length() - 1);
    if (!character.equals(reference) && reference.charAt(1) != '#') {
      KNOWN.put(reference, character);
    }
    return character;
  }

  /** A character and the offset after the reference to it. */
  public record DecodedEntity(String text, int end) {}

  /**
   * The character that the reference at {@code amp} means, or null when it is just an ampersand.
   */
  public static @Nullable DecodedEntity at(String text, int amp) {
    int limit = Math.min(text.length(), amp + LONGEST_COMMON + 2);
    int end = amp + 1;
    while (end < limit && text.charAt(end) != ';') {
      end++;
    }
    if (end >= limit) {
      return null;
    }
    String name = text.substring(amp + 1, end);
    String character = known(name);
    return character == null ? null : new DecodedEntity(character, end + 1);
  }

  /** CommonMark 2.5: a number that is no character, and 0, become U+FFFD. */
  private static int number(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    int first = hex ? 2 : 1;
    int point = 0;
    for (int i = first; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        return -1;
      }
      point = Math.min(point * (hex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
    }
    if (first >= name.length()) {
      return -1;
    }
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point == 0 || surrogate || !Character.isValidCodePoint(point) ? 0xFFFD : point;
  }

  private static Map<String, Integer> byName() {
    var map = new HashMap<String, Integer>();
    int latin = 0xA0;
    for (String name : words(LATIN_1)) {
      map.put(name, latin++);
    }
    String[] others = words(OTHERS);
    for (int i = 0; i + 1 < others.length; i += 2) {
      map.put(others[i], Integer.parseInt(others[i + 1]));
    }
    return map;
  }

  private static String[] words(String list) {
    return list.strip().split(" ", -1);
  }

  /** The character of this name or number, without its delimiters, where the table has it. */
  private static @Nullable String known(String name) {
    int point = name.startsWith("#") ? number(name) : BY_NAME.getOrDefault(name, -1);
    return point < 0 ? null : Character.toString(point);
  }
}
