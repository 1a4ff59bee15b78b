package lectern.ui.reader;

import lectern.document.Block.Note;
import lectern.document.Document;
import lectern.document.Reference.NoteReference;
import lectern.layout.HouseStyle;
import lectern.layout.Page;
import lectern.layout.margin.MarginNotes;
import lectern.screen.Size;
import lectern.ui.look.ContentArea;
import org.jspecify.annotations.Nullable;

/**
 * Where the column of text stands on a screen, in cells.
 *
 * @param measure of the text
 * @param left its left edge
 * @param notes cells for notes in the margin beside it, or 0 where there are none
 */
public record TextColumn(int measure, int left, int notes) {
  /** The default measure: what a reader's eye takes in one sweep, near the middle of 45 to 75. */
  public static final int DEFAULT = 66;

  /** Cells that a title, the section, percent and minutes need. */
  private static final int STATUS = 60;

  private static final int NARROWEST = 20;
  private static final int WIDEST = 200;

  /** Columns that must be free beside the text for notes to stand there. */
  private static final int FREE = 28;

  /** Cells between the text and the notes, and between them and the edge of the screen. */
  private static final int GAP = 3;

  private static final int EDGE = 1;

  /** Cells for quotation marks: one that is wide, or two. */
  private static final int HANGING = 2;

  /** Notes are never set wider: they are smaller print beside the text. */
  private static final int WIDEST_NOTES = 40;

  /** The column on a screen of this size for a reader who wants this measure. */
  static TextColumn on(Size size, int wanted) {
    int margin = margin(size);
    int measure = Math.max(1, Math.min(wanted, size.columns() - 2 * margin));
    return new TextColumn(measure, (size.columns() - measure) / 2, 0);
  }

  /**
   * The column of an essay, with room for its notes beside it where there is enough.
   *
   * <p>It moves to the left only as far as the notes need, and stands in one place for the whole
   * essay, whatever is on the screen.
   *
   * @param inMargin whether the reader wants notes in the margin
   */
  static TextColumn of(Size size, int wanted, Document document, boolean inMargin) {
    TextColumn centred = on(size, wanted);
    int measure = centred.measure;
    int left = Math.min(centred.left, size.columns() - measure - FREE);
    if (!inMargin || left < margin(size) || !hasNotes(document)) {
      return centred;
    }
    int free = size.columns() - left - measure;
    return new TextColumn(measure, left, Math.min(WIDEST_NOTES, free - GAP - EDGE));
  }

  /** The rules for the page in this column: quotation marks hang into the margin beside it. */
  HouseStyle house(HouseStyle house) {
    return house.withOverhang(Math.min(left, HANGING));
  }

  /** Whether a column can be of so many cells. */
  public static boolean isMeasure(int cells) {
    return within(cells) == cells;
  }

  /** A measure that can be asked for. */
  static int within(int wanted) {
    return Math.clamp(wanted, NARROWEST, WIDEST);
  }

  /** The left edge of the notes. */
  int notesLeft() {
    return left + measure + GAP;
  }

  /** Where the status line stands: below the text and its notes, unless they are too narrow. */
  ContentArea status(Size size) {
    int right = notes == 0 ? left + measure : notesLeft() + notes;
    return measure < STATUS ? ContentArea.of(size) : new ContentArea(left, right - left);
  }

  /** The notes set for this margin, or null where there is none. */
  @Nullable MarginNotes notes(Page page) {
    return notes == 0 ? null : page.marginNotes(notes);
  }

  private static int margin(Size size) {
    return size.columns() >= 60 ? 2 : size.columns() >= 20 ? 1 : 0;
  }

  /**
   * Whether a text has notes that it cites; they stand last in nearly every text, so that of one
   * whose beginning is read only the marks tell.
   */
  private static boolean hasNotes(Document document) {
    if (!document.isWhole()) {
      return document.plainText().references().stream()
          .anyMatch(r -> r.kind() instanceof NoteReference);
    }
    return document.blocks().reversed().stream()
        .anyMatch(block -> block instanceof Note note && note.cited());
  }
}
