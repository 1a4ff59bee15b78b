package lectern.ui.key;

/**
 * A place of the program in which keys have meanings of their own; its words head the help screen.
 */
public enum KeyContext {
  SHELF("on the shelf"),
  TAGS("in the tags"),
  READER("in an essay"),
  NOTE("in a note"),
  SELECTION("while words are selected"),
  LIST("in a list"),
  CONTENTS("in the contents"),
  SEARCH("while typing a search of the library"),
  RESULTS("in the results of a search"),
  TABLE("in a table that fills the screen"),
  HELP("in the help"),
  PANEL("in a panel"),
  QUESTION("at a question");

  private final String words;

  KeyContext(String words) {
    this.words = words;
  }

  /** Whether characters narrow what is listed here, so that digits are no count. */
  public boolean narrows() {
    return this == TAGS || this == CONTENTS || this == SEARCH;
  }

  /** The place in words. */
  public String words() {
    return words;
  }
}
