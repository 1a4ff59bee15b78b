package lectern.markdown.math;

import lectern.markup.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * Letters and digits in other shapes: superscript, subscript, with a double stroke, with an accent.
 */
public final class TexLetters {
  private static final String PLAIN =
      "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ";
  private static final String SUPERSCRIPTS =
      "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ";
  private static final String LOW = "0123456789+-−=()aehijklmnoprstuvxβγρφχ";
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ";

  /** Mathematical Alphanumeric Symbols leaves out those that Unicode had before. */
  private static final String STRUCK = "CHNPQRZ";

  private static final String STRUCK_EARLY = "ℂℍℕℙℚℝℤ";
  private static final String SCRIPT = "BEFHILMRego";
  private static final String SCRIPT_EARLY = "ℬℰℱℋℐℒℳℛℯℊℴ";
  private static final String FRAKTUR = "CHIRZ";
  private static final String FRAKTUR_EARLY = "ℭℌℑℜℨ";

  private TexLetters() {}

  /** These characters as superscripts, or null when one of them cannot be. */
  public static @Nullable String superscript(String text) {
    return mapped(text, PLAIN, SUPERSCRIPTS);
  }

  /** These characters as subscripts, or null when one of them cannot be. */
  public static @Nullable String subscript(String text) {
    return mapped(text, LOW, SUBSCRIPTS);
  }

  private static @Nullable String mapped(String text, String from, String to) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      if (at < 0 && text.charAt(i) != ' ') {
        return null;
      }
      out.append(at < 0 ? "" : to.charAt(at));
    }
    return out.toString();
  }

  /**
   * These letters in an alphabet such as {@code mathbb}; those that it has not stay as they are.
   */
  static String inAlphabet(String name, String text) {
    return switch (name) {
      case "mathbb", "Bbb" -> shaped(text, 0x1D538, 0x1D552, 0x1D7D8, STRUCK, STRUCK_EARLY);
      case "mathcal", "mathscr" -> shaped(text, 0x1D49C, 0x1D4B6, 0, SCRIPT, SCRIPT_EARLY);
      case "mathfrak" -> shaped(text, 0x1D504, 0x1D51E, 0, FRAKTUR, FRAKTUR_EARLY);
      default -> shaped(text, 0x1D400, 0x1D41A, 0x1D7CE, "", "");
    };
  }

  private static String shaped(
      String text, int capitals, int smallLetters, int digits, String from, String early) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (from.indexOf(c) >= 0) {
        out.append(early.charAt(from.indexOf(c)));
      } else if (c >= 'A' && c <= 'Z') {
        out.appendCodePoint(capitals + c - 'A');
      } else if (c >= 'a' && c <= 'z') {
        out.appendCodePoint(smallLetters + c - 'a');
      } else if (digits > 0 && Ascii.isDigit(c)) {
        out.appendCodePoint(digits + c - '0');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether a command sets its argument in another alphabet. */
  static boolean isAlphabet(String name) {
    return switch (name) {
      case "mathbb", "mathcal", "mathscr", "mathfrak", "mathbf", "boldsymbol", "bm", "pmb", "Bbb" ->
          true;
      default -> false;
    };
  }

  /** Whether a command puts a character over, under or through its argument. */
  static boolean isAccent(String name) {
    return accent(name) != 0;
  }

  private static char accent(String name) {
    return switch (name) {
      case "hat", "widehat" -> '\u0302';
      case "bar" -> '\u0304';
      case "overline" -> '\u0305';
      case "tilde", "widetilde" -> '\u0303';
      case "dot" -> '\u0307';
      case "ddot" -> '\u0308';
      case "dddot" -> '\u20DB';
      case "vec", "overrightarrow" -> '\u20D7';
      case "overleftarrow" -> '\u20D6';
      case "acute" -> '\u0301';
      case "grave" -> '\u0300';
      case "check", "widecheck" -> '\u030C';
      case "breve" -> '\u0306';
      case "mathring" -> '\u030A';
      case "cancel", "bcancel", "xcancel", "sout", "centernot" -> '\u0338';
      default -> 0;
    };
  }

  /** What stands before words that are too long for an accent over one letter. */
  static String accentName(String name) {
    return switch (name) {
      case "widehat" -> "hat";
      case "widetilde" -> "tilde";
      case "overline" -> "bar";
      case "overrightarrow", "overleftarrow" -> "vec";
      case "bcancel", "xcancel", "sout" -> "cancel";
      default -> name;
    };
  }

  /**
   * A letter, with its index if it has one, under an accent such as {@code hat}; or null when more
   * than that stands there.
   */
  static @Nullable String withAccent(String name, String text) {
    if (text.isEmpty()) {
      return null;
    }
    int first = Character.charCount(text.codePointAt(0));
    boolean one =
        text.substring(first)
            .chars()
            .allMatch(c ->
                Character.getType(c) == Character.NON_SPACING_MARK
                    || SUBSCRIPTS.indexOf(c) >= 0
                    || SUPERSCRIPTS.indexOf(c) >= 0);
    return one ? text.substring(0, first) + accent(name) + text.substring(first) : null;
  }
}
