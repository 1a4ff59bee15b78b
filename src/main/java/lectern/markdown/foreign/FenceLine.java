package lectern.markdown.foreign;

import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * A line of three or more of one marker, which opens or closes something.
 *
 * @param indent the blanks before it
 * @param rest what stands after the markers
 */
record FenceLine(String indent, char character, int length, String rest) {
  /** Of what such lines are made. */
  static final String CHARACTERS = "`~:/";

  private static final int LEAST = 3;

  /** What this line is as a fence, or null. */
  static @Nullable FenceLine of(String line) {
    int start = CharacterRun.end(line, 0, " \t");
    if (start == line.length() || CHARACTERS.indexOf(line.charAt(start)) < 0) {
      return null;
    }
    char character = line.charAt(start);
    int end = CharacterRun.end(line, start, String.valueOf(character));
    return end - start < LEAST
        ? null
        : new FenceLine(
            line.substring(0, start), character, end - start, line.substring(end).strip());
  }

  boolean isBare() {
    return rest.isEmpty();
  }

  /** Whether it stands as far in as code does. */
  boolean isIndented() {
    return indent.length() > LEAST || indent.indexOf('\t') >= 0;
  }

  /** Whether code stands between such fences. */
  boolean isOfCode() {
    return character == '`' || character == '~';
  }

  /** Whether this bare one closes the other. */
  boolean closes(FenceLine other) {
    return isBare()
        && character == other.character
        && (character == '/' ? length == other.length : length >= other.length);
  }

  /** The word in braces after the markers, as in <code>{note}</code>, or nothing. */
  String directive() {
    int end = rest.startsWith("{") && character != '/' ? rest.indexOf('}') : -1;
    String name = end < 0 ? "" : rest.substring(1, end);
    boolean named = name.chars().allMatch(c -> Character.isLetter(c) || "-_:".indexOf(c) >= 0);
    return named ? name.substring(name.indexOf(':') + 1) : "";
  }

  /** What stands after the word in braces. */
  String arguments() {
    return rest.substring(rest.indexOf('}') + 1).strip();
  }
}
