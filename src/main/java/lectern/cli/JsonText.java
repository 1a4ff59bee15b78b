package lectern.cli;

/** Writes JSON (RFC 8259) of which every character is one that a terminal may see. */
final class JsonText {
  /** A string; what is neither a letter nor a visible sign is escaped. */
  static String quoted(String text) {
    var json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))
              && !isHidden(text.codePointAt(i));
      if (pair) {
        json.append(c).append(text.charAt(i + 1));
        i++;
      } else if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (isHidden(c)) {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          json.append(Character.forDigit((c >> shift) & 0xF, 16));
        }
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
