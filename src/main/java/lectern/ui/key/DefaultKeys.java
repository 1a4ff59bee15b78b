package lectern.ui.key;

/**
 * The keys lectern has when nobody changed them: the only table of keys in the program, in the
 * order of the help screen.
 */
public final class DefaultKeys {
  /** What keys mean as long as nobody changes it. */
  public static final Keymap KEYMAP = new Keymap(DefaultKeys::bind);

  private DefaultKeys() {}

  /** Binds those of one place. */
  private static void bind(Keymap map, KeyContext context) {
    switch (context) {
      case SHELF -> shelf(map, context);
      case TAGS -> tags(map, context);
      case READER -> reader(map, context);
      case SELECTION -> selection(map, context);
      case NOTE -> note(map, context);
      case LIST -> list(map, context);
      case CONTENTS -> contents(map, context);
      case SEARCH -> search(map, context);
      case RESULTS -> results(map, context);
      case TABLE -> table(map, context);
      case HELP -> help(map, context);
      case PANEL -> panel(map, context);
      case QUESTION -> question(map, context);
    }
  }

  private static void shelf(Keymap map, KeyContext context) {
    map.bind(context, Action.DOWN, "j", "Down", "C-n")
        .bind(context, Action.UP, "k", "Up", "C-p")
        .bind(context, Action.OPEN, "Enter", "l", "Right")
        .bind(context, Action.CONTINUE, "c")
        .bind(context, Action.PAGE_DOWN, "Space", "f", "PgDn", "C-f")
        .bind(context, Action.PAGE_UP, "b", "PgUp", "C-b")
        .bind(context, Action.FIRST, "g", "Home")
        .bind(context, Action.LAST, "G", "End")
        .bind(context, Action.NEXT_GROUP, "]")
        .bind(context, Action.PREVIOUS_GROUP, "[")
        .bind(context, Action.OLDER_YEAR, "}")
        .bind(context, Action.NEWER_YEAR, "{")
        .bind(context, Action.TAGS, "t", "Tab", "Left", "h")
        .bind(context, Action.FILTER, "/")
        .bind(context, Action.SEARCH, "S")
        .bind(context, Action.SORT, "s")
        .bind(context, Action.GROUP, "a")
        .bind(context, Action.DRAFTS, "d")
        .bind(context, Action.FINISHED, "x")
        .bind(context, Action.EDIT, "e")
        .bind(context, Action.OPEN_ADDRESS, "o")
        .bind(context, Action.THEME, "T")
        .bind(context, Action.RELOAD, "r")
        .bind(context, Action.LIBRARIES, "O")
        .bind(context, Action.CLOSE, "Esc");
    everywhere(map, context);
  }

  private static void tags(Keymap map, KeyContext context) {
    typedInto(map, context)
        .bind(context, Action.FIRST, "Home")
        .bind(context, Action.LAST, "End")
        .bind(context, Action.OPEN, "Enter")
        .bind(context, Action.ADD_TAG, "Space")
        .bind(context, Action.EXCLUDE_TAG, "-")
        .bind(context, Action.FOLD_TAG, "Left")
        .bind(context, Action.UNFOLD_TAG, "Right")
        .bind(context, Action.TAGS, "Tab", "S-Tab")
        .bind(context, Action.FILTER, "/")
        .bind(context, Action.CLOSE, "Esc")
        .bind(context, Action.HELP, "?", "F1");
    last(map, context, "C-c");
  }

  private static void reader(Keymap map, KeyContext context) {
    map.bind(context, Action.DOWN, "j", "Down", "C-n", "C-e")
        .bind(context, Action.UP, "k", "Up", "C-p", "C-y")
        .bind(context, Action.PAGE_DOWN, "Space", "f", "PgDn", "C-f")
        .bind(context, Action.PAGE_UP, "b", "PgUp", "C-b")
        .bind(context, Action.HALF_DOWN, "d", "C-d")
        .bind(context, Action.HALF_UP, "u", "C-u")
        .bind(context, Action.FIRST, "g", "Home")
        .bind(context, Action.LAST, "G", "End")
        .bind(context, Action.PERCENT, "%")
        .bind(context, Action.NEXT_HEADING, "]")
        .bind(context, Action.PREVIOUS_HEADING, "[")
        .bind(context, Action.NEXT_LINK, "Tab")
        .bind(context, Action.PREVIOUS_LINK, "S-Tab")
        .bind(context, Action.FOLLOW, "Enter")
        .bind(context, Action.HINTS, "o")
        .bind(context, Action.FIND, "/")
        .bind(context, Action.NEXT_HIT, "n")
        .bind(context, Action.PREVIOUS_HIT, "N")
        .bind(context, Action.SEARCH, "S")
        .bind(context, Action.RELATED, "B")
        .bind(context, Action.MARK, "m")
        .bind(context, Action.GO_TO_MARK, "'")
        .bind(context, Action.SOURCES, "L")
        .bind(context, Action.CONTENTS, "t")
        .bind(context, Action.NOTES, "F")
        .bind(context, Action.MARGIN_NOTES, "z")
        .bind(context, Action.ABOUT, "i")
        .bind(context, Action.SELECT, "v")
        .bind(context, Action.COPY, "y")
        .bind(context, Action.COPY_ADDRESS, "Y")
        .bind(context, Action.QR, "p")
        .bind(context, Action.BACK, "Backspace", "A-Left")
        .bind(context, Action.FORWARD, "A-Right")
        .bind(context, Action.NARROWER, "-")
        .bind(context, Action.WIDER, "+")
        .bind(context, Action.USUAL_WIDTH, "=")
        .bind(context, Action.NEXT_ESSAY, "J")
        .bind(context, Action.PREVIOUS_ESSAY, "K")
        .bind(context, Action.ITS_TAGS, "#")
        .bind(context, Action.FINISHED, "x")
        .bind(context, Action.THEME, "T")
        .bind(context, Action.EDIT, "e")
        .bind(context, Action.RELOAD, "r")
        .bind(context, Action.LIBRARIES, "O")
        .bind(context, Action.CLOSE, "Esc");
    everywhere(map, context);
  }

  private static void selection(Keymap map, KeyContext context) {
    map.bind(context, Action.NEXT_WORD, "l", "w", "e", "Right")
        .bind(context, Action.PREVIOUS_WORD, "h", "b", "Left")
        .bind(context, Action.DOWN, "j", "Down", "C-n")
        .bind(context, Action.UP, "k", "Up", "C-p")
        .bind(context, Action.NEXT_SENTENCE, ")")
        .bind(context, Action.PREVIOUS_SENTENCE, "(")
        .bind(context, Action.NEXT_PARAGRAPH, "}")
        .bind(context, Action.PREVIOUS_PARAGRAPH, "{")
        .bind(context, Action.PAGE_DOWN, "PgDn", "C-f")
        .bind(context, Action.PAGE_UP, "PgUp", "C-b")
        .bind(context, Action.FIRST, "g", "Home")
        .bind(context, Action.LAST, "G", "End")
        .bind(context, Action.SELECT, "v")
        .bind(context, Action.FIND, "/")
        .bind(context, Action.NEXT_HIT, "n")
        .bind(context, Action.PREVIOUS_HIT, "N")
        .bind(context, Action.OTHER_END, "o")
        .bind(context, Action.BEGIN_HERE, "Space")
        .bind(context, Action.COPY, "y", "Enter")
        .bind(context, Action.CLOSE, "Esc", "Backspace");
    everywhere(map, context);
  }

  private static void note(Keymap map, KeyContext context) {
    map.bind(context, Action.DOWN, "j", "Down", "C-n")
        .bind(context, Action.UP, "k", "Up", "C-p")
        .bind(context, Action.PAGE_DOWN, "Space", "f", "PgDn", "d")
        .bind(context, Action.PAGE_UP, "b", "PgUp", "u")
        .bind(context, Action.NEXT_LINK, "Tab")
        .bind(context, Action.PREVIOUS_LINK, "S-Tab")
        .bind(context, Action.FOLLOW, "Enter")
        .bind(context, Action.GO_TO_NOTE, "g")
        .bind(context, Action.HINTS, "o")
        .bind(context, Action.FIND, "/")
        .bind(context, Action.COPY, "y")
        .bind(context, Action.COPY_ADDRESS, "Y")
        .bind(context, Action.QR, "p")
        .bind(context, Action.CLOSE, "Esc", "Backspace");
    everywhere(map, context);
  }

  private static void list(Keymap map, KeyContext context) {
    chosenFrom(map, context)
        .bind(context, Action.OPEN, "Enter")
        .bind(context, Action.FIND, "/")
        .bind(context, Action.COPY, "y")
        .bind(context, Action.COPY_ALL, "Y")
        .bind(context, Action.COPY_ADDRESS, "u")
        .bind(context, Action.QR, "p")
        .bind(context, Action.CLOSE, "Esc", "Backspace");
    everywhere(map, context);
  }

  private static void contents(Keymap map, KeyContext context) {
    typedInto(map, context)
        .bind(context, Action.FIRST, "Home")
        .bind(context, Action.LAST, "End")
        .bind(context, Action.OPEN, "Enter")
        .bind(context, Action.CLOSE, "Esc")
        .bind(context, Action.HELP, "?", "F1");
    last(map, context, "C-c");
  }

  private static void search(Keymap map, KeyContext context) {
    typedInto(map, context)
        .bind(context, Action.OPEN, "Enter")
        .bind(context, Action.RESULTS, "Tab")
        .bind(context, Action.CLOSE, "Esc")
        .bind(context, Action.HELP, "F1");
    last(map, context, "C-c");
  }

  private static void results(Keymap map, KeyContext context) {
    chosenFrom(map, context)
        .bind(context, Action.OPEN, "Enter")
        .bind(context, Action.RESULTS, "Tab", "/", "S")
        .bind(context, Action.CLOSE, "Esc", "Backspace");
    everywhere(map, context);
  }

  private static void table(Keymap map, KeyContext context) {
    map.bind(context, Action.NEXT_COLUMN, "l", "Right", "Tab")
        .bind(context, Action.PREVIOUS_COLUMN, "h", "Left", "S-Tab")
        .bind(context, Action.FIRST_COLUMN, "0", "^")
        .bind(context, Action.LAST_COLUMN, "$");
    scrolled(map, context).bind(context, Action.CLOSE, "Esc", "Enter", "Backspace");
    everywhere(map, context);
  }

  private static void help(Keymap map, KeyContext context) {
    scrolled(map, context)
        .bind(context, Action.FIND, "/")
        .bind(context, Action.MANUAL, "m")
        .bind(context, Action.CLOSE, "Esc", "Enter", "Backspace", "?", "F1")
        .bind(context, Action.LEAVE, "q");
    last(map, context, "Q", "C-c");
  }

  private static void panel(Keymap map, KeyContext context) {
    scrolled(map, context)
        .bind(context, Action.COPY_ADDRESS, "y", "Y")
        .bind(context, Action.QR, "p")
        .bind(context, Action.CLOSE, "Esc", "Enter", "Backspace", "?", "F1")
        .bind(context, Action.LEAVE, "q");
    last(map, context, "Q", "C-c");
  }

  private static void question(Keymap map, KeyContext context) {
    map.bind(context, Action.OPEN, "y").bind(context, Action.CLOSE, "n", "Esc", "Backspace");
    everywhere(map, context);
  }

  /** The movements where text is scrolled. */
  private static Keymap scrolled(Keymap map, KeyContext context) {
    return map.bind(context, Action.DOWN, "j", "Down", "C-n", "C-e")
        .bind(context, Action.UP, "k", "Up", "C-p", "C-y")
        .bind(context, Action.PAGE_DOWN, "Space", "f", "PgDn", "C-f")
        .bind(context, Action.PAGE_UP, "b", "PgUp", "C-b")
        .bind(context, Action.FIRST, "g", "Home")
        .bind(context, Action.LAST, "G", "End");
  }

  /** The movements in a list of which one line is chosen. */
  private static Keymap chosenFrom(Keymap map, KeyContext context) {
    return map.bind(context, Action.DOWN, "j", "Down", "C-n")
        .bind(context, Action.UP, "k", "Up", "C-p")
        .bind(context, Action.PAGE_DOWN, "Space", "f", "PgDn")
        .bind(context, Action.PAGE_UP, "b", "PgUp")
        .bind(context, Action.FIRST, "g", "Home")
        .bind(context, Action.LAST, "G", "End");
  }

  /** The movements where letters are typed. */
  private static Keymap typedInto(Keymap map, KeyContext context) {
    return map.bind(context, Action.DOWN, "Down", "C-n")
        .bind(context, Action.UP, "Up", "C-p")
        .bind(context, Action.PAGE_DOWN, "PgDn")
        .bind(context, Action.PAGE_UP, "PgUp");
  }

  private static void everywhere(Keymap map, KeyContext context) {
    map.bind(context, Action.HELP, "?", "F1")
        .bind(context, Action.MOUSE, "M")
        .bind(context, Action.LEAVE, "q");
    last(map, context, "Q", "C-c");
  }

  /** What works in every place, the last of its keys. */
  private static void last(Keymap map, KeyContext context, String... keys) {
    map.bind(context, Action.QUIT, keys)
        .bind(context, Action.SUSPEND, "C-z")
        .bind(context, Action.REDRAW, "C-l");
  }
}
