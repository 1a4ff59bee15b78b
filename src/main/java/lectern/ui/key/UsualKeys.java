package lectern.ui.key;

/**
 * The keys lectern has when nobody changed them: the only table of keys in the program, in the
 * order of the help screen.
 */
final class UsualKeys {
  private UsualKeys() {}

  /** The map given, with all of these bound in it. */
  static Keymap bound(Keymap map) {
    map.bind(Where.SHELF, Action.DOWN, "j", "Down", "C-n")
        .bind(Where.SHELF, Action.UP, "k", "Up", "C-p")
        .bind(Where.SHELF, Action.OPEN, "Enter", "l", "Right")
        .bind(Where.SHELF, Action.PAGE_DOWN, "Space", "f", "PgDn", "C-f")
        .bind(Where.SHELF, Action.PAGE_UP, "b", "PgUp", "C-b")
        .bind(Where.SHELF, Action.FIRST, "g", "Home")
        .bind(Where.SHELF, Action.LAST, "G", "End")
        .bind(Where.SHELF, Action.TAGS, "t", "Tab", "Left", "h")
        .bind(Where.SHELF, Action.FILTER, "/")
        .bind(Where.SHELF, Action.SORT, "s")
        .bind(Where.SHELF, Action.DRAFTS, "d")
        .bind(Where.SHELF, Action.FINISHED, "x")
        .bind(Where.SHELF, Action.THEME, "T")
        .bind(Where.SHELF, Action.RELOAD, "r")
        .bind(Where.SHELF, Action.CLOSE, "Esc");
    everywhere(map, Where.SHELF);

    map.bind(Where.TAGS, Action.DOWN, "Down", "C-n")
        .bind(Where.TAGS, Action.UP, "Up", "C-p")
        .bind(Where.TAGS, Action.PAGE_DOWN, "PgDn")
        .bind(Where.TAGS, Action.PAGE_UP, "PgUp")
        .bind(Where.TAGS, Action.FIRST, "Home")
        .bind(Where.TAGS, Action.LAST, "End")
        .bind(Where.TAGS, Action.OPEN, "Enter")
        .bind(Where.TAGS, Action.ADD_TAG, "Space")
        .bind(Where.TAGS, Action.EXCLUDE_TAG, "-")
        .bind(Where.TAGS, Action.TAGS, "Tab", "S-Tab", "Right")
        .bind(Where.TAGS, Action.CLOSE, "Esc")
        .bind(Where.TAGS, Action.HELP, "?", "F1")
        .bind(Where.TAGS, Action.QUIT, "C-c")
        .bind(Where.TAGS, Action.SUSPEND, "C-z")
        .bind(Where.TAGS, Action.REDRAW, "C-l");

    map.bind(Where.READER, Action.DOWN, "j", "Down", "C-n", "C-e")
        .bind(Where.READER, Action.UP, "k", "Up", "C-p", "C-y")
        .bind(Where.READER, Action.PAGE_DOWN, "Space", "f", "PgDn", "C-f")
        .bind(Where.READER, Action.PAGE_UP, "b", "PgUp", "C-b")
        .bind(Where.READER, Action.HALF_DOWN, "d", "C-d")
        .bind(Where.READER, Action.HALF_UP, "u", "C-u")
        .bind(Where.READER, Action.FIRST, "g", "Home")
        .bind(Where.READER, Action.LAST, "G", "End")
        .bind(Where.READER, Action.PERCENT, "%")
        .bind(Where.READER, Action.NEXT_HEADING, "]")
        .bind(Where.READER, Action.PREVIOUS_HEADING, "[")
        .bind(Where.READER, Action.NEXT_LINK, "Tab")
        .bind(Where.READER, Action.PREVIOUS_LINK, "S-Tab")
        .bind(Where.READER, Action.FOLLOW, "Enter")
        .bind(Where.READER, Action.HINTS, "o")
        .bind(Where.READER, Action.FIND, "/")
        .bind(Where.READER, Action.NEXT_HIT, "n")
        .bind(Where.READER, Action.PREVIOUS_HIT, "N")
        .bind(Where.READER, Action.MARK, "m")
        .bind(Where.READER, Action.GO_TO_MARK, "'")
        .bind(Where.READER, Action.SOURCES, "L")
        .bind(Where.READER, Action.CONTENTS, "t")
        .bind(Where.READER, Action.NOTES, "F")
        .bind(Where.READER, Action.MARGIN_NOTES, "z")
        .bind(Where.READER, Action.ABOUT, "i")
        .bind(Where.READER, Action.SELECT, "v")
        .bind(Where.READER, Action.COPY, "y")
        .bind(Where.READER, Action.COPY_ADDRESS, "Y")
        .bind(Where.READER, Action.QR, "p")
        .bind(Where.READER, Action.BACK, "Backspace", "A-Left")
        .bind(Where.READER, Action.FORWARD, "A-Right")
        .bind(Where.READER, Action.NARROWER, "-")
        .bind(Where.READER, Action.WIDER, "+")
        .bind(Where.READER, Action.USUAL_WIDTH, "=")
        .bind(Where.READER, Action.NEXT_ESSAY, "J")
        .bind(Where.READER, Action.PREVIOUS_ESSAY, "K")
        .bind(Where.READER, Action.ITS_TAGS, "#")
        .bind(Where.READER, Action.FINISHED, "x")
        .bind(Where.READER, Action.THEME, "T")
        .bind(Where.READER, Action.EDIT, "e")
        .bind(Where.READER, Action.RELOAD, "r")
        .bind(Where.READER, Action.CLOSE, "Esc");
    everywhere(map, Where.READER);

    map.bind(Where.SELECTION, Action.NEXT_WORD, "l", "w", "e", "Right")
        .bind(Where.SELECTION, Action.PREVIOUS_WORD, "h", "b", "Left")
        .bind(Where.SELECTION, Action.DOWN, "j", "Down", "C-n")
        .bind(Where.SELECTION, Action.UP, "k", "Up", "C-p")
        .bind(Where.SELECTION, Action.NEXT_SENTENCE, ")")
        .bind(Where.SELECTION, Action.PREVIOUS_SENTENCE, "(")
        .bind(Where.SELECTION, Action.NEXT_PARAGRAPH, "}")
        .bind(Where.SELECTION, Action.PREVIOUS_PARAGRAPH, "{")
        .bind(Where.SELECTION, Action.PAGE_DOWN, "PgDn", "C-f")
        .bind(Where.SELECTION, Action.PAGE_UP, "PgUp", "C-b")
        .bind(Where.SELECTION, Action.FIRST, "g", "Home")
        .bind(Where.SELECTION, Action.LAST, "G", "End")
        .bind(Where.SELECTION, Action.SELECT, "v")
        .bind(Where.SELECTION, Action.OTHER_END, "o")
        .bind(Where.SELECTION, Action.BEGIN_HERE, "Space")
        .bind(Where.SELECTION, Action.COPY, "y", "Enter")
        .bind(Where.SELECTION, Action.CLOSE, "Esc", "Backspace");
    everywhere(map, Where.SELECTION);

    map.bind(Where.NOTE, Action.DOWN, "j", "Down", "C-n")
        .bind(Where.NOTE, Action.UP, "k", "Up", "C-p")
        .bind(Where.NOTE, Action.PAGE_DOWN, "Space", "f", "PgDn", "d")
        .bind(Where.NOTE, Action.PAGE_UP, "b", "PgUp", "u")
        .bind(Where.NOTE, Action.NEXT_LINK, "Tab")
        .bind(Where.NOTE, Action.PREVIOUS_LINK, "S-Tab")
        .bind(Where.NOTE, Action.FOLLOW, "Enter")
        .bind(Where.NOTE, Action.GO_TO_NOTE, "g")
        .bind(Where.NOTE, Action.HINTS, "o")
        .bind(Where.NOTE, Action.FIND, "/")
        .bind(Where.NOTE, Action.COPY, "y")
        .bind(Where.NOTE, Action.COPY_ADDRESS, "Y")
        .bind(Where.NOTE, Action.QR, "p")
        .bind(Where.NOTE, Action.CLOSE, "Esc", "Backspace");
    everywhere(map, Where.NOTE);

    map.bind(Where.LIST, Action.DOWN, "j", "Down", "C-n")
        .bind(Where.LIST, Action.UP, "k", "Up", "C-p")
        .bind(Where.LIST, Action.PAGE_DOWN, "Space", "f", "PgDn")
        .bind(Where.LIST, Action.PAGE_UP, "b", "PgUp")
        .bind(Where.LIST, Action.FIRST, "g", "Home")
        .bind(Where.LIST, Action.LAST, "G", "End")
        .bind(Where.LIST, Action.OPEN, "Enter")
        .bind(Where.LIST, Action.COPY, "y")
        .bind(Where.LIST, Action.COPY_ALL, "Y")
        .bind(Where.LIST, Action.COPY_ADDRESS, "u")
        .bind(Where.LIST, Action.QR, "p")
        .bind(Where.LIST, Action.CLOSE, "Esc", "Backspace");
    everywhere(map, Where.LIST);

    map.bind(Where.CONTENTS, Action.DOWN, "Down", "C-n")
        .bind(Where.CONTENTS, Action.UP, "Up", "C-p")
        .bind(Where.CONTENTS, Action.PAGE_DOWN, "PgDn")
        .bind(Where.CONTENTS, Action.PAGE_UP, "PgUp")
        .bind(Where.CONTENTS, Action.FIRST, "Home")
        .bind(Where.CONTENTS, Action.LAST, "End")
        .bind(Where.CONTENTS, Action.OPEN, "Enter")
        .bind(Where.CONTENTS, Action.CLOSE, "Esc")
        .bind(Where.CONTENTS, Action.HELP, "?", "F1")
        .bind(Where.CONTENTS, Action.QUIT, "C-c")
        .bind(Where.CONTENTS, Action.SUSPEND, "C-z")
        .bind(Where.CONTENTS, Action.REDRAW, "C-l");

    map.bind(Where.TABLE, Action.NEXT_COLUMN, "l", "Right", "Tab")
        .bind(Where.TABLE, Action.PREVIOUS_COLUMN, "h", "Left", "S-Tab")
        .bind(Where.TABLE, Action.FIRST_COLUMN, "0", "^")
        .bind(Where.TABLE, Action.LAST_COLUMN, "$")
        .bind(Where.TABLE, Action.DOWN, "j", "Down", "C-n", "C-e")
        .bind(Where.TABLE, Action.UP, "k", "Up", "C-p", "C-y")
        .bind(Where.TABLE, Action.PAGE_DOWN, "Space", "f", "PgDn", "C-f")
        .bind(Where.TABLE, Action.PAGE_UP, "b", "PgUp", "C-b")
        .bind(Where.TABLE, Action.FIRST, "g", "Home")
        .bind(Where.TABLE, Action.LAST, "G", "End")
        .bind(Where.TABLE, Action.CLOSE, "Esc", "Enter", "Backspace");
    everywhere(map, Where.TABLE);

    map.bind(Where.PANEL, Action.DOWN, "j", "Down", "Space", "PgDn", "C-n")
        .bind(Where.PANEL, Action.UP, "k", "Up", "b", "PgUp", "C-p")
        .bind(Where.PANEL, Action.COPY_ADDRESS, "y", "Y")
        .bind(Where.PANEL, Action.QR, "p")
        .bind(Where.PANEL, Action.CLOSE, "Esc", "Enter", "Backspace", "?", "F1")
        .bind(Where.PANEL, Action.LEAVE, "q")
        .bind(Where.PANEL, Action.QUIT, "Q", "C-c")
        .bind(Where.PANEL, Action.SUSPEND, "C-z")
        .bind(Where.PANEL, Action.REDRAW, "C-l");

    map.bind(Where.QUESTION, Action.OPEN, "y")
        .bind(Where.QUESTION, Action.CLOSE, "n", "Esc", "Backspace");
    everywhere(map, Where.QUESTION);
    return map;
  }

  private static void everywhere(Keymap map, Where where) {
    map.bind(where, Action.HELP, "?", "F1")
        .bind(where, Action.MOUSE, "M")
        .bind(where, Action.LEAVE, "q")
        .bind(where, Action.QUIT, "Q", "C-c")
        .bind(where, Action.SUSPEND, "C-z")
        .bind(where, Action.REDRAW, "C-l");
  }
}
