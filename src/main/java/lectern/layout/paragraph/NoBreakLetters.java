package lectern.layout.paragraph;

import java.util.Locale;
import lectern.text.CharacterRun;

/** Words of one letter that a language does not leave at the end of a line. */
enum NoBreakLetters {
  /** Most languages do. */
  NONE(""),
  POLISH("aiouwzAIOUWZ"),
  CZECH("aikosuvzAIKOSUVZ"),
  CYRILLIC("авийкосуяАВИЙКОСУЯ");

  private final String bound;

  NoBreakLetters(String bound) {
    this.bound = bound;
  }

  /** Those of a language by its tag (BCP 47). */
  static NoBreakLetters of(String language) {
    int end = CharacterRun.wordEnd(language, 0, "");
    return switch (language.substring(0, end).toLowerCase(Locale.ROOT)) {
      case "pl" -> POLISH;
      case "cs", "sk" -> CZECH;
      case "ru", "uk", "be" -> CYRILLIC;
      default -> NONE;
    };
  }

  /** Whether such a word stands before this space. */
  boolean bind(String text, int space) {
    return this != NONE
        && bound.indexOf(text.charAt(space - 1)) >= 0
        && SpaceContext.start(text, space) == space - 1;
  }
}
