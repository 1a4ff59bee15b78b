package lectern.text;

import java.util.Locale;

/**
 * The quotation marks of a language, and the words in it that begin with an apostrophe.
 *
 * @param open before what is quoted
 * @param close after it
 * @param innerOpen before what is quoted inside of that by the same straight mark
 * @param innerClose after it
 * @param singleOpen for quotes that were typed with apostrophes
 * @param singleClose after them
 * @param elided words without their apostrophe, in lower case, each between blanks
 */
record QuoteMarks(
    String open,
    String close,
    String innerOpen,
    String innerClose,
    char singleOpen,
    char singleClose,
    String elided) {

  static final QuoteMarks ENGLISH =
      new QuoteMarks("“", "”", "“", "”", '‘', '’', " tis twas twere twill twould em til n ");

  private static final QuoteMarks GERMAN =
      new QuoteMarks("„", "“", "„", "“", '‚', '‘', " s n ne nen ner nem ");

  /** Marks stand off by a narrow blank at which no line ends. */
  private static final QuoteMarks FRENCH =
      new QuoteMarks("«\u202F", "\u202F»", "“", "”", '‘', '’', " ");

  /** The marks of a language by its tag (BCP 47); those of English for every other. */
  static QuoteMarks of(String language) {
    int end = CharacterRun.wordEnd(language, 0, "");
    return switch (language.substring(0, end).toLowerCase(Locale.ROOT)) {
      case "de" -> GERMAN;
      case "fr" -> FRENCH;
      default -> ENGLISH;
    };
  }

  /** Whether something is quoted after this character, which was set before. */
  boolean opens(char c) {
    return "“‘„‚«‹".indexOf(c) >= 0 && !isClose(c) && c != singleClose;
  }

  boolean isOpen(char c) {
    return c == open.charAt(0);
  }

  boolean isClose(char c) {
    return c == close.charAt(close.length() - 1);
  }
}
