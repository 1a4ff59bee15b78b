package lectern.ui.key;

/** Words that name keys: always those the key map has, and none where it has none. */
public record KeyLegend(Keymap keymap, KeyContext context) {

  /** The first key for this with words after it, {@code Enter opens}; empty without a key. */
  public String key(Action action, String words) {
    String key = keymap.key(context, action);
    return key.isEmpty() ? "" : key + " " + words;
  }

  /** What to say when a key means nothing here. */
  public String noSuchKey() {
    return sentence("No such key here", key(Action.HELP, "shows the keys"));
  }

  /** What to say of a mistyped address, whose repair this action offers. */
  public String mistyped(Action action, String repair) {
    String offer = key(action, "offers " + repair);
    return "is mistyped; " + (offer.isEmpty() ? "perhaps " + repair : offer);
  }

  /** Several keys in one line, those left out that are empty. */
  public static String line(String... keys) {
    return joined("  ", keys);
  }

  /** What there is to say, and the keys that help: {@code No such key here: ? shows the keys.} */
  public static String sentence(String words, String... keys) {
    String helping = joined(", ", keys);
    return words + (helping.isEmpty() ? "." : ": " + helping + ".");
  }

  private static String joined(String between, String... keys) {
    var line = new StringBuilder();
    for (String key : keys) {
      line.append(line.isEmpty() || key.isEmpty() ? "" : between).append(key);
    }
    return line.toString();
  }
}
