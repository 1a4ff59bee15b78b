package lectern.layout.paragraph;

import lectern.text.CharacterRun;

/** Numbers and what they stand with: units, what is counted, months, further digits. */
final class NoBreakNumbers {
  /** Stand after their number. */
  private static final String UNITS =
      " % ‰ ° °C °F € $ £ ¥ km m dm cm mm µm nm ha km² m² m³ kg g mg µg t s ms µs min h Hz kHz MHz"
          + " GHz W kW MW GW kWh MWh kV J kJ MJ Pa hPa kPa dB B KB kB MB GB TB KiB MiB GiB px pt"
          + " l ml cl hl ft lb oz mph km/h m/s EUR USD GBP CHF Uhr fps ";

  /** Stand before their number. */
  private static final String COUNTED =
      " § §§ p. pp. S. s. vol. Vol. ch. Ch. fig. Fig. figs. Figs. no. No. nos. Nos. Nr. nr. Abb."
          + " Bd. Kap. art. Art. n° № ca. c. cap. pág. str. r. fol. ff. ll. vv. ";

  /** In the languages that words are divided in, as they stand in a date. */
  private static final String MONTHS =
      " January February March April May June July August September October November December"
          + " Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
          + " Januar Jänner Februar März Mai Juni Juli Oktober Dezember"
          + " janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
          + " gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre"
          + " januari februari maart april mei juni juli augustus september oktober november"
          + " december stycznia lutego marca kwietnia maja czerwca lipca sierpnia września"
          + " października listopada grudnia ";

  /** Whether a space stands between a number and what it stands with. */
  static boolean bind(String text, int space) {
    int next = space + 1;
    char before = text.charAt(space - 1);
    if (isDigit(before)) {
      int end = SpaceContext.end(text, next);
      return SpaceContext.has(UNITS, text, next, end)
          || (isDay(text, space) && SpaceContext.has(MONTHS, text, next, end))
          || isThousand(text, space);
    }
    if (isDigit(text.charAt(next))) {
      int start = SpaceContext.start(text, space);
      return SpaceContext.has(COUNTED, text, start, space)
          || (isDay(text, digits(text, next)) && SpaceContext.has(MONTHS, text, start, space));
    }
    // "5. Mai"
    return before == '.'
        && isDay(text, space - 1)
        && SpaceContext.has(MONTHS, text, next, SpaceContext.end(text, next));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The index after the digits that start here. */
  private static int digits(String text, int start) {
    return Math.min(start + 4, CharacterRun.end(text, start, NoBreakNumbers::isDigit));
  }

  /** How many digits end here, as far as three of them. */
  private static int digitsBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start <= 3 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return end - start;
  }

  private static boolean isDay(String text, int end) {
    int count = digitsBefore(text, end);
    return count == 1 || count == 2;
  }

  /** Whether three digits follow that belong to those before, as in {@code 10 000}. */
  private static boolean isThousand(String text, int space) {
    int count = digitsBefore(text, space);
    boolean part = count < space && ".,:/-–".indexOf(text.charAt(space - count - 1)) >= 0;
    return count <= 3 && !part && digits(text, space + 1) == space + 4;
  }
}
