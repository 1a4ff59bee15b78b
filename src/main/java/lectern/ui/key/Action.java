package lectern.ui.key;

/** Something a reader can ask for with a key; its words are what the help screen says. */
public enum Action {
  DOWN("down a line"),
  UP("up a line"),
  PAGE_DOWN("down a page"),
  PAGE_UP("up a page"),
  HALF_DOWN("down half a page"),
  HALF_UP("up half a page"),
  FIRST("to the beginning"),
  LAST("to the end"),
  PERCENT("to that percent (40%)"),
  NEXT_HEADING("next heading"),
  PREVIOUS_HEADING("previous heading"),
  NEXT_LINK("select the next link or note mark"),
  PREVIOUS_LINK("select the one before"),
  FOLLOW("open what is selected, or a table; after 3, note 3"),
  HINTS("letters over all that can be followed"),
  FIND("look for words"),
  NEXT_HIT("where they stand next"),
  PREVIOUS_HIT("where they stood before"),
  MARK("mark this place with a letter"),
  GO_TO_MARK("go to a mark, or back"),
  SOURCES("all sources of the essay"),
  CONTENTS("contents: go to a heading"),
  NOTES("all notes of the essay"),
  ABOUT("all that the front matter says"),
  MARGIN_NOTES("notes in the margin on or off"),

  GO_TO_NOTE("go to this note in the text"),
  SELECT("select words to copy; again, their sentence, their paragraph"),
  NEXT_WORD("a word further"),
  PREVIOUS_WORD("a word back"),
  NEXT_SENTENCE("to the end of the sentence, and on"),
  PREVIOUS_SENTENCE("to the beginning of the sentence, and back"),
  NEXT_PARAGRAPH("to the end of the paragraph, and on"),
  PREVIOUS_PARAGRAPH("to the beginning of the paragraph, and back"),
  OTHER_END("move the other end"),
  BEGIN_HERE("begin anew at the end that moves"),
  NEXT_COLUMN("a column to the right"),
  PREVIOUS_COLUMN("a column to the left"),
  FIRST_COLUMN("to the first column"),
  LAST_COLUMN("to the last column"),
  COPY("copy what is selected, a link as Markdown"),
  COPY_ADDRESS("copy the address alone"),
  QR("the address as a QR code for a phone"),
  COPY_ALL("copy all as Markdown"),
  BACK("back to where you came from"),
  FORWARD("forward again"),
  WIDER("a wider column"),
  NARROWER("a narrower column"),
  USUAL_WIDTH("the usual column"),
  NEXT_ESSAY("next essay of the shelf"),
  PREVIOUS_ESSAY("previous essay of the shelf"),
  ITS_TAGS("this essay's tags"),
  FINISHED("mark as finished, or not"),
  OPEN("open"),
  TAGS("tags"),
  ADD_TAG("add or remove this tag"),
  EXCLUDE_TAG("leave essays with this tag out"),
  FILTER("filter by title, tag, author"),
  SORT("sort by date, title, length, last read"),
  DRAFTS("show or hide drafts"),
  THEME("another theme"),
  EDIT("edit the essay here, in $EDITOR"),
  RELOAD("read again from disk"),
  HELP("the keys that work here"),
  MANUAL("from the keys to the manual"),
  CLOSE("close, or clear one step"),
  LEAVE("back one level; at the shelf, quit"),
  QUIT("quit at once"),
  MOUSE("clicks and the wheel on or off"),
  SUSPEND("stop until fg"),
  REDRAW("draw the screen again");

  private final String words;

  Action(String words) {
    this.words = words;
  }

  /** What the action does, in a few words for the help screen. */
  public String words() {
    return words;
  }
}
