package lectern.document;

/**
 * How quotes, dashes and dots of a text are shown.
 *
 * <p>It changes offsets and the words that places are known by, so a place that was kept under the
 * other setting may be off by some characters: {@link PlainText#offset} then takes the nearest.
 */
public enum PunctuationStyle {
  /** As the author typed them. */
  AS_WRITTEN,

  /** As a printer sets them in the text's language. */
  SMART;

  /**
   * A text shown in this style.
   *
   * @param language as a tag (BCP 47); where empty, it is guessed
   */
  public Document of(Document document, String language) {
    return switch (this) {
      case AS_WRITTEN -> document;
      case SMART -> DocumentPunctuation.of(document, language);
    };
  }

  /**
   * One line of words shown in this style.
   *
   * @param language as a tag (BCP 47); empty where nobody knows
   */
  public String of(String words, String language) {
    return switch (this) {
      case AS_WRITTEN -> words;
      case SMART -> DocumentPunctuation.of(words, language);
    };
  }
}
