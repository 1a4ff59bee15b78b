package lectern.layout.paragraph;

import lectern.text.CharacterRun;

/** Initials, titles and short words of one letter, which stand with what they belong to. */
final class NoBreakAbbreviations {
  /** Stand before a name. */
  private static final String TITLES =
      " Mr. Mrs. Ms. Mx. Mr Mrs Ms Dr Dr. Prof Prof. St. Rev. Hon. Capt. Col. Gen. Lt. Sgt. Messrs."
          + " Hr. Hrn. Frl. MM. Mme Mlle Me Sr. Sra. Srta. D. Dña. Sig. Dott. Dhr. Mevr. ";

  /** Stand after one letter and its dot. */
  private static final String AFTER = " Chr Br ";

  /** Whether a space stands inside an abbreviation, or between a title or initials and a name. */
  static boolean bind(String text, int space) {
    int next = space + 1;
    boolean name = Character.isUpperCase(text.charAt(next));
    if (text.charAt(space - 1) == '.') {
      int start = SpaceContext.start(text, space);
      return isInitial(text, start, space)
          ? name || isLetterWithDot(text, next) || isAfter(text, next)
          : name && SpaceContext.has(TITLES, text, start, space);
    }
    if (!name) {
      return false;
    }
    int start = SpaceContext.start(text, space);
    return Character.isUpperCase(text.charAt(start))
        && (isNumeral(text, next) || SpaceContext.has(TITLES, text, start, space));
  }

  /** Whether single letters stand here, each with its dot: {@code J.}, {@code z.}, {@code J.R.}. */
  private static boolean isInitial(String text, int start, int end) {
    if (start == end || (end - start) % 2 != 0) {
      return false;
    }
    for (int at = start; at < end; at += 2) {
      if (!Character.isLetter(text.charAt(at)) || text.charAt(at + 1) != '.') {
        return false;
      }
    }
    return true;
  }

  /** As in {@code z. B.} and {@code i. d. R.}; a sentence does not begin like that. */
  private static boolean isLetterWithDot(String text, int start) {
    return start + 1 < text.length()
        && Character.isLetter(text.charAt(start))
        && text.charAt(start + 1) == '.';
  }

  private static boolean isAfter(String text, int start) {
    return SpaceContext.has(AFTER, text, start, SpaceContext.end(text, start));
  }

  /** The number of a king, a pope or a war; one letter alone may be a word. */
  private static boolean isNumeral(String text, int start) {
    int end = SpaceContext.end(text, start);
    return end - start >= 2 && end - start <= 5 && CharacterRun.end(text, start, "IVX") >= end;
  }
}
