package lectern.ui.key;

/**
 * The keys lectern has when nobody changed them: the only table of keys in the program, in the
 * order of the help screen.
 */
public final class DefaultKeys {
  /** What keys mean as long as nobody changes it. */
  public static final Keymap KEYMAP = bound(new Keymap());

  private DefaultKeys() {}

  /** The map given, with all of these bound in it. */
  private static Keymap bound(Keymap map) {
    map.bind(KeyContext.SHELF, Action.DOWN, "j", "Down", "C-n")
        .bind(KeyContext.SHELF, Action.UP, "k", "Up", "C-p")
        .bind(KeyContext.SHELF, Action.OPEN, "Enter", "l", "Right")
        .bind(KeyContext.SHELF, Action.CONTINUE, "c")
        .bind(KeyContext.SHELF, Action.PAGE_DOWN, "Space", "f", "PgDn", "C-f")
        .bind(KeyContext.SHELF, Action.PAGE_UP, "b", "PgUp", "C-b")
        .bind(KeyContext.SHELF, Action.FIRST, "g", "Home")
        .bind(KeyContext.SHELF, Action.LAST, "G", "End")
        .bind(KeyContext.SHELF, Action.NEXT_GROUP, "]")
        .bind(KeyContext.SHELF, Action.PREVIOUS_GROUP, "[")
        .bind(KeyContext.SHELF, Action.OLDER_YEAR, "}")
        .bind(KeyContext.SHELF, Action.NEWER_YEAR, "{")
        .bind(KeyContext.SHELF, Action.TAGS, "t", "Tab", "Left", "h")
        .bind(KeyContext.SHELF, Action.FILTER, "/")
        .bind(KeyContext.SHELF, Action.SEARCH, "S")
        .bind(KeyContext.SHELF, Action.SORT, "s")
        .bind(KeyContext.SHELF, Action.GROUP, "a")
        .bind(KeyContext.SHELF, Action.DRAFTS, "d")
        .bind(KeyContext.SHELF, Action.FINISHED, "x")
        .bind(KeyContext.SHELF, Action.EDIT, "e")
        .bind(KeyContext.SHELF, Action.OPEN_ADDRESS, "o")
        .bind(KeyContext.SHELF, Action.THEME, "T")
        .bind(KeyContext.SHELF, Action.RELOAD, "r")
        .bind(KeyContext.SHELF, Action.LIBRARIES, "O")
        .bind(KeyContext.SHELF, Action.CLOSE, "Esc");
    everywhere(map, KeyContext.SHELF);

    typedInto(map, KeyContext.TAGS)
        .bind(KeyContext.TAGS, Action.FIRST, "Home")
        .bind(KeyContext.TAGS, Action.LAST, "End")
        .bind(KeyContext.TAGS, Action.OPEN, "Enter")
        .bind(KeyContext.TAGS, Action.ADD_TAG, "Space")
        .bind(KeyContext.TAGS, Action.EXCLUDE_TAG, "-")
        .bind(KeyContext.TAGS, Action.FOLD_TAG, "Left")
        .bind(KeyContext.TAGS, Action.UNFOLD_TAG, "Right")
        .bind(KeyContext.TAGS, Action.TAGS, "Tab", "S-Tab")
        .bind(KeyContext.TAGS, Action.FILTER, "/")
        .bind(KeyContext.TAGS, Action.CLOSE, "Esc")
        .bind(KeyContext.TAGS, Action.HELP, "?", "F1");
    last(map, KeyContext.TAGS, "C-c");

    map.bind(KeyContext.READER, Action.DOWN, "j", "Down", "C-n", "C-e")
        .bind(KeyContext.READER, Action.UP, "k", "Up", "C-p", "C-y")
        .bind(KeyContext.READER, Action.PAGE_DOWN, "Space", "f", "PgDn", "C-f")
        .bind(KeyContext.READER, Action.PAGE_UP, "b", "PgUp", "C-b")
        .bind(KeyContext.READER, Action.HALF_DOWN, "d", "C-d")
        .bind(KeyContext.READER, Action.HALF_UP, "u", "C-u")
        .bind(KeyContext.READER, Action.FIRST, "g", "Home")
        .bind(KeyContext.READER, Action.LAST, "G", "End")
        .bind(KeyContext.READER, Action.PERCENT, "%")
        .bind(KeyContext.READER, Action.NEXT_HEADING, "]")
        .bind(KeyContext.READER, Action.PREVIOUS_HEADING, "[")
        .bind(KeyContext.READER, Action.NEXT_LINK, "Tab")
        .bind(KeyContext.READER, Action.PREVIOUS_LINK, "S-Tab")
        .bind(KeyContext.READER, Action.FOLLOW, "Enter")
        .bind(KeyContext.READER, Action.HINTS, "o")
        .bind(KeyContext.READER, Action.FIND, "/")
        .bind(KeyContext.READER, Action.NEXT_HIT, "n")
        .bind(KeyContext.READER, Action.PREVIOUS_HIT, "N")
        .bind(KeyContext.READER, Action.SEARCH, "S")
        .bind(KeyContext.READER, Action.RELATED, "B")
        .bind(KeyContext.READER, Action.MARK, "m")
        .bind(KeyContext.READER, Action.GO_TO_MARK, "'")
        .bind(KeyContext.READER, Action.SOURCES, "L")
        .bind(KeyContext.READER, Action.CONTENTS, "t")
        .bind(KeyContext.READER, Action.NOTES, "F")
        .bind(KeyContext.READER, Action.MARGIN_NOTES, "z")
        .bind(KeyContext.READER, Action.ABOUT, "i")
        .bind(KeyContext.READER, Action.SELECT, "v")
        .bind(KeyContext.READER, Action.COPY, "y")
        .bind(KeyContext.READER, Action.COPY_ADDRESS, "Y")
        .bind(KeyContext.READER, Action.QR, "p")
        .bind(KeyContext.READER, Action.BACK, "Backspace", "A-Left")
        .bind(KeyContext.READER, Action.FORWARD, "A-Right")
        .bind(KeyContext.READER, Action.NARROWER, "-")
        .bind(KeyContext.READER, Action.WIDER, "+")
        .bind(KeyContext.READER, Action.USUAL_WIDTH, "=")
        .bind(KeyContext.READER, Action.NEXT_ESSAY, "J")
        .bind(KeyContext.READER, Action.PREVIOUS_ESSAY, "K")
        .bind(KeyContext.READER, Action.ITS_TAGS, "#")
        .bind(KeyContext.READER, Action.FINISHED, "x")
        .bind(KeyContext.READER, Action.THEME, "T")
        .bind(KeyContext.READER, Action.EDIT, "e")
        .bind(KeyContext.READER, Action.RELOAD, "r")
        .bind(KeyContext.READER, Action.LIBRARIES, "O")
        .bind(KeyContext.READER, Action.CLOSE, "Esc");
    everywhere(map, KeyContext.READER);

    map.bind(KeyContext.SELECTION, Action.NEXT_WORD, "l", "w", "e", "Right")
        .bind(KeyContext.SELECTION, Action.PREVIOUS_WORD, "h", "b", "Left")
        .bind(KeyContext.SELECTION, Action.DOWN, "j", "Down", "C-n")
        .bind(KeyContext.SELECTION, Action.UP, "k", "Up", "C-p")
        .bind(KeyContext.SELECTION, Action.NEXT_SENTENCE, ")")
        .bind(KeyContext.SELECTION, Action.PREVIOUS_SENTENCE, "(")
        .bind(KeyContext.SELECTION, Action.NEXT_PARAGRAPH, "}")
        .bind(KeyContext.SELECTION, Action.PREVIOUS_PARAGRAPH, "{")
        .bind(KeyContext.SELECTION, Action.PAGE_DOWN, "PgDn", "C-f")
        .bind(KeyContext.SELECTION, Action.PAGE_UP, "PgUp", "C-b")
        .bind(KeyContext.SELECTION, Action.FIRST, "g", "Home")
        .bind(KeyContext.SELECTION, Action.LAST, "G", "End")
        .bind(KeyContext.SELECTION, Action.SELECT, "v")
        .bind(KeyContext.SELECTION, Action.FIND, "/")
        .bind(KeyContext.SELECTION, Action.NEXT_HIT, "n")
        .bind(KeyContext.SELECTION, Action.PREVIOUS_HIT, "N")
        .bind(KeyContext.SELECTION, Action.OTHER_END, "o")
        .bind(KeyContext.SELECTION, Action.BEGIN_HERE, "Space")
        .bind(KeyContext.SELECTION, Action.COPY, "y", "Enter")
        .bind(KeyContext.SELECTION, Action.CLOSE, "Esc", "Backspace");
    everywhere(map, KeyContext.SELECTION);

    map.bind(KeyContext.NOTE, Action.DOWN, "j", "Down", "C-n")
        .bind(KeyContext.NOTE, Action.UP, "k", "Up", "C-p")
        .bind(KeyContext.NOTE, Action.PAGE_DOWN, "Space", "f", "PgDn", "d")
        .bind(KeyContext.NOTE, Action.PAGE_UP, "b", "PgUp", "u")
        .bind(KeyContext.NOTE, Action.NEXT_LINK, "Tab")
        .bind(KeyContext.NOTE, Action.PREVIOUS_LINK, "S-Tab")
        .bind(KeyContext.NOTE, Action.FOLLOW, "Enter")
        .bind(KeyContext.NOTE, Action.GO_TO_NOTE, "g")
        .bind(KeyContext.NOTE, Action.HINTS, "o")
        .bind(KeyContext.NOTE, Action.FIND, "/")
        .bind(KeyContext.NOTE, Action.COPY, "y")
        .bind(KeyContext.NOTE, Action.COPY_ADDRESS, "Y")
        .bind(KeyContext.NOTE, Action.QR, "p")
        .bind(KeyContext.NOTE, Action.CLOSE, "Esc", "Backspace");
    everywhere(map, KeyContext.NOTE);

    chosenFrom(map, KeyContext.LIST)
        .bind(KeyContext.LIST, Action.OPEN, "Enter")
        .bind(KeyContext.LIST, Action.FIND, "/")
        .bind(KeyContext.LIST, Action.COPY, "y")
        .bind(KeyContext.LIST, Action.COPY_ALL, "Y")
        .bind(KeyContext.LIST, Action.COPY_ADDRESS, "u")
        .bind(KeyContext.LIST, Action.QR, "p")
        .bind(KeyContext.LIST, Action.CLOSE, "Esc", "Backspace");
    everywhere(map, KeyContext.LIST);

    typedInto(map, KeyContext.CONTENTS)
        .bind(KeyContext.CONTENTS, Action.FIRST, "Home")
        .bind(KeyContext.CONTENTS, Action.LAST, "End")
        .bind(KeyContext.CONTENTS, Action.OPEN, "Enter")
        .bind(KeyContext.CONTENTS, Action.CLOSE, "Esc")
        .bind(KeyContext.CONTENTS, Action.HELP, "?", "F1");
    last(map, KeyContext.CONTENTS, "C-c");

    typedInto(map, KeyContext.SEARCH)
        .bind(KeyContext.SEARCH, Action.OPEN, "Enter")
        .bind(KeyContext.SEARCH, Action.RESULTS, "Tab")
        .bind(KeyContext.SEARCH, Action.CLOSE, "Esc")
        .bind(KeyContext.SEARCH, Action.HELP, "F1");
    last(map, KeyContext.SEARCH, "C-c");

    chosenFrom(map, KeyContext.RESULTS)
        .bind(KeyContext.RESULTS, Action.OPEN, "Enter")
        .bind(KeyContext.RESULTS, Action.RESULTS, "Tab", "/", "S")
        .bind(KeyContext.RESULTS, Action.CLOSE, "Esc", "Backspace");
    everywhere(map, KeyContext.RESULTS);

    map.bind(KeyContext.TABLE, Action.NEXT_COLUMN, "l", "Right", "Tab")
        .bind(KeyContext.TABLE, Action.PREVIOUS_COLUMN, "h", "Left", "S-Tab")
        .bind(KeyContext.TABLE, Action.FIRST_COLUMN, "0", "^")
        .bind(KeyContext.TABLE, Action.LAST_COLUMN, "$");
    scrolled(map, KeyContext.TABLE)
        .bind(KeyContext.TABLE, Action.CLOSE, "Esc", "Enter", "Backspace");
    everywhere(map, KeyContext.TABLE);

    scrolled(map, KeyContext.HELP)
        .bind(KeyContext.HELP, Action.FIND, "/")
        .bind(KeyContext.HELP, Action.MANUAL, "m")
        .bind(KeyContext.HELP, Action.CLOSE, "Esc", "Enter", "Backspace", "?", "F1")
        .bind(KeyContext.HELP, Action.LEAVE, "q");
    last(map, KeyContext.HELP, "Q", "C-c");

    scrolled(map, KeyContext.PANEL)
        .bind(KeyContext.PANEL, Action.COPY_ADDRESS, "y", "Y")
        .bind(KeyContext.PANEL, Action.QR, "p")
        .bind(KeyContext.PANEL, Action.CLOSE, "Esc", "Enter", "Backspace", "?", "F1")
        .bind(KeyContext.PANEL, Action.LEAVE, "q");
    last(map, KeyContext.PANEL, "Q", "C-c");

    map.bind(KeyContext.QUESTION, Action.OPEN, "y")
        .bind(KeyContext.QUESTION, Action.CLOSE, "n", "Esc", "Backspace");
    everywhere(map, KeyContext.QUESTION);
    return map;
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
