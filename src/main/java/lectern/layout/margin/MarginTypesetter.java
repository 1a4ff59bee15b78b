package lectern.layout.margin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import lectern.document.Block.Note;
import lectern.document.Document;
import lectern.document.PlainText;
import lectern.document.Reference;
import lectern.document.Reference.NoteReference;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.PageRow;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the notes of a text for its margin and places them beside the lines of their marks.
 *
 * <p>Where a note stands depends on the page alone, never on the screen, so that text and notes
 * scroll together. For this the page is divided into {@link PageSegments segments}: notes push each
 * other down only within a segment, and end above the first note of the next.
 */
public final class MarginTypesetter implements MarginNotes {
  /** Notes of more characters are not set for a margin, which has no room for them anyway. */
  private static final int LONG = 20_000;

  private final Page page;
  private final Document document;
  private final PlainText plain;
  private final int measure;
  private final IntFunction<List<Line>> noteLines;
  private final PageSegments segments;
  private final Map<String, Integer> blocks = new HashMap<>();
  private final Map<PageRow, List<PlacedNote>> placed = new ConcurrentHashMap<>();

  /**
   * @param measure cells of the margin
   * @param noteLines the lines of the note that is this block
   */
  public MarginTypesetter(
      Page page, Document document, int measure, IntFunction<List<Line>> noteLines) {
    this.page = page;
    this.document = document;
    this.plain = document.plainText();
    this.measure = measure;
    this.noteLines = noteLines;
    this.segments = new PageSegments(page);
    for (int i = 0; i < document.blocks().size(); i++) {
      if (document.blocks().get(i) instanceof Note note) {
        blocks.putIfAbsent(note.key(), i);
      }
    }
  }

  @Override
  public int measure() {
    return measure;
  }

  @Override
  public List<PlacedNote> visibleNotes(PageRow top, int height) {
    var shown = new ArrayList<PlacedNote>();
    if (blocks.isEmpty()) {
      return shown;
    }
    PageRow last = page.move(top, height - 1);
    PageRow segment = segments.begin(page.move(top, -MarginPlacement.REACH));
    while (segment != null && segment.compareTo(last) <= 0) {
      int down = page.distance(top, segment, Integer.MAX_VALUE);
      for (PlacedNote note : placed.computeIfAbsent(segment, this::place)) {
        if (note.row() + down < height && note.row() + note.height() + down > 0) {
          shown.add(note.moveBy(down));
        }
      }
      segment = segments.next(segment);
    }
    return shown;
  }

  /** A mark in the text whose note the text has, and its row, counted from its segment. */
  private record MarginMark(int reference, int block, int row) {}

  private List<PlacedNote> place(PageRow segment) {
    PageRow next = segments.next(segment);
    List<MarginMark> marks = marks(segment, next);
    var notes = new ArrayList<PlacedNote>();
    if (marks.isEmpty()) {
      return notes;
    }
    var placement = new MarginPlacement(end(segment, next, marks.getLast().row()));
    for (int i = 0; i < marks.size(); i++) {
      MarginMark mark = marks.get(i);
      int following = i + 1 < marks.size() ? marks.get(i + 1).row() : Integer.MAX_VALUE / 2;
      int start = placement.start(mark.row());
      if (start < 0) {
        continue;
      }
      List<Line> lines = lines(mark.block());
      int height = placement.place(start, lines.size(), following);
      if (height > 0) {
        boolean cut = height < lines.size() || lines.isEmpty();
        notes.add(
            new PlacedNote(start, mark.reference(), cut ? part(lines, height - 1) : lines, cut));
      }
    }
    return notes;
  }

  private List<Line> lines(int block) {
    boolean isLong = plain.blockStart(block + 1) - plain.blockStart(block) > LONG;
    return isLong ? List.of() : noteLines.apply(block);
  }

  /** The first lines of a note, without the blank lines that would stand last. */
  private static List<Line> part(List<Line> lines, int count) {
    int end = Math.min(count, lines.size());
    while (end > 0 && lines.get(end - 1).spans().isEmpty()) {
      end--;
    }
    return lines.subList(0, end);
  }

  /** The marks of one segment, of each note the first. */
  private List<MarginMark> marks(PageRow segment, @Nullable PageRow next) {
    var marks = new ArrayList<MarginMark>();
    Set<String> seen = new HashSet<>();
    int end = next == null ? plain.length() + 1 : segments.offset(next);
    List<Reference> references = plain.references();
    for (int i = plain.referenceFrom(segments.offset(segment));
        i < references.size() && references.get(i).start() < end;
        i++) {
      if (hasNote(references.get(i)) && references.get(i).kind() instanceof NoteReference mark) {
        PageRow row = row(references.get(i));
        boolean here = row.compareTo(segment) >= 0 && (next == null || row.compareTo(next) < 0);
        if (here && seen.add(mark.key())) {
          int down = page.distance(segment, row, Integer.MAX_VALUE);
          marks.add(new MarginMark(i, blocks.getOrDefault(mark.key(), 0), down));
        }
      }
    }
    return marks;
  }

  /** The row of a mark; a page answers for offset 0 with its title. */
  private PageRow row(Reference mark) {
    return page.rowAt(Math.max(1, mark.start()));
  }

  /** Whether this is a mark of the text itself, not of a note, and its note is there. */
  private boolean hasNote(Reference reference) {
    return reference.kind() instanceof NoteReference mark
        && blocks.containsKey(mark.key())
        && !(document.blocks().get(plain.blockAt(reference.start())) instanceof Note);
  }

  /**
   * The row that notes of a segment end before: that of the next segment's first mark, or what is
   * as far as any of them reaches, or the end of the page.
   */
  private int end(PageRow segment, @Nullable PageRow next, int lastMark) {
    PageRow limit = page.move(segment, lastMark + MarginPlacement.REACH);
    int end = page.distance(segment, limit, Integer.MAX_VALUE) + 1;
    if (next == null) {
      return end;
    }
    List<Reference> references = plain.references();
    int last = page.line(limit).end();
    for (int i = plain.referenceFrom(segments.offset(next));
        i < references.size() && references.get(i).start() <= last;
        i++) {
      if (hasNote(references.get(i))) {
        PageRow row = row(references.get(i));
        return Math.min(end, page.distance(segment, row, Integer.MAX_VALUE) - MarginPlacement.GAP);
      }
    }
    return end;
  }
}
