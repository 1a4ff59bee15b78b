package lectern.ui.key;

/** What an action is about; its words head a group of keys on the help screen. */
public enum Topic {
  MOVING("Moving"),
  LINKS("Notes and links"),
  FINDING("Finding"),
  COPYING("Copying"),
  ESSAY("The essay"),
  PROGRAM("lectern");

  private final String words;

  Topic(String words) {
    this.words = words;
  }

  /** The topic in words. */
  public String words() {
    return words;
  }
}
