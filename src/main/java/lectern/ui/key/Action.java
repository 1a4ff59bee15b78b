package lectern.ui.key;

/** Something a reader can ask for with a key; its words are what the help screen says. */
public enum Action {
  DOWN(Topic.MOVING, "down a line"),
  UP(Topic.MOVING, "up a line"),
  PAGE_DOWN(Topic.MOVING, "down a page"),
  PAGE_UP(Topic.MOVING, "up a page"),
  HALF_DOWN(Topic.MOVING, "down half a page"),
  HALF_UP(Topic.MOVING, "up half a page"),
  FIRST(Topic.MOVING, "to the beginning"),
  LAST(Topic.MOVING, "to the end"),
  PERCENT(Topic.MOVING, "to that percent (40%)"),
  NEXT_HEADING(Topic.MOVING, "next heading"),
  PREVIOUS_HEADING(Topic.MOVING, "previous heading"),
  NEXT_LINK(Topic.LINKS, "select the next link or note mark"),
  PREVIOUS_LINK(Topic.LINKS, "select the one before"),
  FOLLOW(Topic.LINKS, "open what is selected, or a table; after 3, note 3"),
  HINTS(Topic.LINKS, "a letter on every link and note"),
  FIND(Topic.FINDING, "find words"),
  NEXT_HIT(Topic.FINDING, "next hit"),
  PREVIOUS_HIT(Topic.FINDING, "previous hit"),
  SEARCH(Topic.FINDING, "search all essays of the library"),
  RELATED(Topic.FINDING, "essays that link here, cite the same or are alike"),
  RESULTS(Topic.FINDING, "switch between query and results"),
  MARK(Topic.FINDING, "set a bookmark with a letter"),
  GO_TO_MARK(Topic.FINDING, "go to a bookmark, or back"),
  SOURCES(Topic.LINKS, "all sources of the essay"),
  CONTENTS(Topic.FINDING, "contents: go to a heading"),
  NOTES(Topic.LINKS, "all notes of the essay"),
  ABOUT(Topic.ESSAY, "all that the front matter says"),
  MARGIN_NOTES(Topic.LINKS, "notes in the margin on or off"),

  GO_TO_NOTE(Topic.LINKS, "go to this note in the text"),
  SELECT(Topic.COPYING, "select words to copy; again, their sentence, their paragraph"),
  NEXT_WORD(Topic.MOVING, "a word further"),
  PREVIOUS_WORD(Topic.MOVING, "a word back"),
  NEXT_SENTENCE(Topic.MOVING, "to the end of the sentence, and on"),
  PREVIOUS_SENTENCE(Topic.MOVING, "to the beginning of the sentence, and back"),
  NEXT_PARAGRAPH(Topic.MOVING, "to the end of the paragraph, and on"),
  PREVIOUS_PARAGRAPH(Topic.MOVING, "to the beginning of the paragraph, and back"),
  OTHER_END(Topic.MOVING, "move the other end of the selection"),
  BEGIN_HERE(Topic.MOVING, "start a new selection at the moving end"),
  NEXT_COLUMN(Topic.MOVING, "a column to the right"),
  PREVIOUS_COLUMN(Topic.MOVING, "a column to the left"),
  FIRST_COLUMN(Topic.MOVING, "to the first column"),
  LAST_COLUMN(Topic.MOVING, "to the last column"),
  COPY(Topic.COPYING, "copy what is selected, a link as Markdown"),
  COPY_ADDRESS(Topic.COPYING, "copy the address alone"),
  QR(Topic.COPYING, "the address as a QR code for a phone"),
  COPY_ALL(Topic.COPYING, "copy all as Markdown"),
  BACK(Topic.MOVING, "back to where you came from"),
  FORWARD(Topic.MOVING, "forward again"),
  WIDER(Topic.ESSAY, "a wider column"),
  NARROWER(Topic.ESSAY, "a narrower column"),
  USUAL_WIDTH(Topic.ESSAY, "the default column"),
  NEXT_ESSAY(Topic.MOVING, "next essay of the shelf"),
  PREVIOUS_ESSAY(Topic.MOVING, "previous essay of the shelf"),
  ITS_TAGS(Topic.ESSAY, "this essay's tags"),
  FINISHED(Topic.ESSAY, "mark as finished, or not"),
  OPEN(Topic.ESSAY, "open"),
  CONTINUE(Topic.ESSAY, "continue the essay last read"),
  TAGS(Topic.FINDING, "tags"),
  ADD_TAG(Topic.FINDING, "add or remove this tag"),
  EXCLUDE_TAG(Topic.FINDING, "exclude essays with this tag"),
  FOLD_TAG(Topic.FINDING, "fold this tag, or go to its parent"),
  UNFOLD_TAG(Topic.FINDING, "unfold this tag, or back to the list"),
  FILTER(Topic.FINDING, "filter by title, tag, author"),
  SORT(Topic.FINDING, "sort by date, title, length, last read"),
  GROUP(Topic.FINDING, "group by year, month, tag, author, series"),
  NEXT_GROUP(Topic.MOVING, "to the next group"),
  PREVIOUS_GROUP(Topic.MOVING, "to the beginning of the group, and the one before"),
  OLDER_YEAR(Topic.MOVING, "to the year before"),
  NEWER_YEAR(Topic.MOVING, "to the year after"),
  DRAFTS(Topic.FINDING, "show or hide drafts"),
  THEME(Topic.PROGRAM, "another theme"),
  OPEN_ADDRESS(Topic.ESSAY, "open the essay's own page on the web"),
  EDIT(Topic.ESSAY, "edit the essay at this place, in $EDITOR"),
  RELOAD(Topic.ESSAY, "read again from disk"),
  LIBRARIES(Topic.PROGRAM, "another library"),
  HELP(Topic.PROGRAM, "the keys that work here"),
  MANUAL(Topic.PROGRAM, "the manual"),
  CLOSE(Topic.PROGRAM, "close, or clear one step"),
  LEAVE(Topic.PROGRAM, "back one level; at the shelf, quit"),
  QUIT(Topic.PROGRAM, "quit at once"),
  MOUSE(Topic.PROGRAM, "clicks and the wheel on or off"),
  SUSPEND(Topic.PROGRAM, "stop until fg"),
  REDRAW(Topic.PROGRAM, "draw the screen again");

  private final Topic topic;
  private final String words;

  Action(Topic topic, String words) {
    this.topic = topic;
    this.words = words;
  }

  /** What it is about. */
  public Topic topic() {
    return topic;
  }

  /** What the action does, in a few words for the help screen. */
  public String words() {
    return words;
  }
}
