package lectern.layout;

import java.util.BitSet;

/**
 * What belongs together though a space stands between: a number and its unit, and what counts and
 * its number.
 *
 * <p>A list of what is sure, since gluing too much makes lines ragged.
 */
final class Bonds {
  /** Stand after their number. */
  private static final String UNITS =
      " % ‰ ° °C °F € $ £ ¥ km m dm cm mm µm nm ha km² m² m³ kg g mg µg t s ms µs min h Hz kHz MHz"
          + " GHz W kW MW GW kWh MWh kV J kJ MJ Pa hPa kPa dB B KB kB MB GB TB KiB MiB GiB px pt"
          + " l ml cl hl ft lb oz mph km/h m/s EUR USD GBP CHF Uhr fps ";

  /** Stand before their number. */
  private static final String COUNTED =
      " § §§ p. pp. S. s. vol. Vol. ch. Ch. fig. Fig. figs. Figs. no. No. nos. Nos. Nr. nr. Abb."
          + " Bd. Kap. art. Art. n° № ca. c. cap. pág. str. r. fol. ff. ll. vv. ";

  /** No unit above is longer. */
  private static final int LONGEST = 5;

  private Bonds() {}

  /** Takes out the breaks after spaces that bind. */
  static void keep(String text, BitSet breaks) {
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      int next = space + 1;
      if (next < text.length()
          && breaks.get(next)
          && (isNumber(text.charAt(space - 1))
              ? isOneOf(UNITS, text, next, unitEnd(text, next))
              : isNumber(text.charAt(next))
                  && isOneOf(COUNTED, text, wordStart(text, space), space))) {
        breaks.clear(next);
      }
    }
  }

  private static boolean isNumber(char c) {
    return c >= '0' && c <= '9';
  }

  /** The index after the next word, without the signs that close a phrase or a sentence. */
  private static int unitEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start <= LONGEST
        && " \n.,;:!?)]”“»".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start <= LONGEST && " \n([“„«".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static boolean isOneOf(String words, String text, int start, int end) {
    if (end == start || end - start > LONGEST) {
      return false;
    }
    int length = end - start;
    for (int at = words.indexOf(' ');
        at + length + 1 < words.length();
        at = words.indexOf(' ', at + 1)) {
      if (words.charAt(at + length + 1) == ' '
          && words.regionMatches(at + 1, text, start, length)) {
        return true;
      }
    }
    return false;
  }
}
