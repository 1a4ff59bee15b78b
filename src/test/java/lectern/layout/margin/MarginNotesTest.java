package lectern.layout.margin;

import static lectern.layout.TestBlocks.document;
import static lectern.layout.TestBlocks.mark;
import static lectern.layout.TestBlocks.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.document.Block;
import lectern.document.Block.Note;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.document.target.Target;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.PageRow;
import lectern.layout.RandomTexts;
import lectern.layout.Span;
import lectern.layout.Typesetter;
import lectern.layout.margin.MarginNotes.PlacedNote;
import lectern.layout.paragraph.LineTypesetter;
import lectern.text.Widths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes in the margin stand beside their marks, and nothing stands on anything else. */
class MarginNotesTest {
  private static final int ALL = 1_000_000;
  private static final String WORDS = "some words of a text that go on for a good while, ";

  @Test
  void aNoteStandsBesideTheLineOfItsMark() {
    Document document =
        document(p(WORDS.repeat(3), mark("a", "1"), " and on."), note("a", "1", "The note."));
    Page page = Typesetter.page(document, 30);
    List<PlacedNote> notes = page.marginNotes(24).visibleNotes(page.first(), ALL);
    assertEquals(1, notes.size());
    int row = page.distance(page.first(), page.rowAt(WORDS.length() * 3), ALL);
    assertEquals(row, notes.getFirst().row());
    assertEquals("1  The note.", words(notes.getFirst()));
    assertFalse(notes.getFirst().cut());
  }

  @Test
  void aLongNoteIsCutAndLeavesARowToSaySo() {
    Document document = document(p("Here", mark("a", "1")), note("a", "1", WORDS.repeat(40)));
    Page page = Typesetter.page(document, 20);
    PlacedNote note = page.marginNotes(24).visibleNotes(page.first(), ALL).getFirst();
    assertTrue(note.cut());
    assertEquals(note.lines().size() + 1, note.height());
    assertTrue(note.height() <= MarginPlacement.REACH, "" + note.height());
  }

  @Test
  void aNoteTooLongForTheMarginIsOnlyReported() {
    Document document =
        document(p("Here", mark("a", "1")), p("More."), note("a", "1", WORDS.repeat(1000)));
    Page page = Typesetter.page(document, 66);
    PlacedNote note = page.marginNotes(24).visibleNotes(page.first(), ALL).getFirst();
    assertTrue(note.cut());
    assertEquals(List.of(), note.lines());
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 25, 27, 31, 36, 40})
  void twoCharactersAfterAShortAddressStayOnItsLine(int margin) {
    String address = "https://example.com/a/" + "word".repeat(20);
    var link = new Inline.Link(List.of(new Inline.Text(address)), new Target.Web(address), "");
    Document document =
        document(
            p(WORDS.repeat(20), mark("a", "1")),
            new Note("a", "1", true, List.of(p("See (", link, "), and on."))));
    Page page = Typesetter.page(document, 66);
    PlacedNote note = page.marginNotes(margin).visibleNotes(page.first(), ALL).getFirst();
    for (Line line : note.lines()) {
      String first = line.spans().isEmpty() ? "" : line.spans().getFirst().text();
      assertFalse(first.startsWith(")") || first.startsWith(","), () -> note.lines() + "");
    }
  }

  @Test
  void aNoteStandsOnceWhereItIsCitedTwice() {
    Document document =
        document(p("One", mark("a", "1"), " two", mark("a", "1")), note("a", "1", "The note."));
    Page page = Typesetter.page(document, 66);
    assertEquals(1, page.marginNotes(24).visibleNotes(page.first(), ALL).size());
  }

  @Test
  void marksInNotesAndMarksWithoutANoteHaveNone() {
    Document document =
        document(
            p("One", mark("a", "1"), mark("lost", "[lost]")),
            new Note("a", "1", true, List.of(p("See", mark("b", "2")))),
            note("b", "2", "Deeper."));
    Page page = Typesetter.page(document, 66);
    assertEquals(1, page.marginNotes(24).visibleNotes(page.first(), ALL).size());
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 25, 27, 31, 36, 40})
  void theyKeepTheirOrderAndTheirPlacesOnAnyPage(int margin) {
    for (int seed = 0; seed < 100; seed++) {
      Document document = seed % 2 == 0 ? crowd(seed, 12) : new RandomTexts(seed, true).document();
      Page page = Typesetter.page(document, 20 + seed % 60);
      String where = "seed " + seed;
      List<PlacedNote> notes = page.marginNotes(margin).visibleNotes(page.first(), ALL);
      int rows = page.lines().size();
      int free = 0;
      int reference = -1;
      for (PlacedNote note : notes) {
        int mark = document.plainText().references().get(note.reference()).start();
        int row = page.distance(page.first(), page.rowAt(Math.max(1, mark)), ALL);
        assertTrue(note.row() >= row, where);
        assertTrue(note.row() + note.height() <= row + MarginPlacement.REACH, where);
        assertTrue(note.row() >= free, where);
        assertTrue(note.height() > 0, where);
        assertTrue(note.reference() > reference, where);
        assertTrue(note.row() + note.height() <= rows, where);
        free = note.row() + note.height();
        reference = note.reference();
        for (Line line : note.lines()) {
          assertTrue(LineTypesetter.right(line, Widths.NARROW) <= margin, where);
        }
      }
    }
  }

  /** So that a terminal can scroll text and notes as one. */
  @Test
  void fromWhereverOneLooksTheyStandInTheSamePlace() {
    for (int seed = 0; seed < 40; seed++) {
      Document document = crowd(seed, 60);
      Page page = Typesetter.page(document, 40);
      List<PlacedNote> all = page.marginNotes(30).visibleNotes(page.first(), ALL);
      // Another page has not set the first part yet.
      Page other = Typesetter.page(document, 40);
      int rows = page.lines().size();
      for (int top = rows - 1; top >= 0; top -= 1 + seed % 7) {
        int from = top;
        List<PlacedNote> expected =
            all.stream()
                .filter(it -> it.row() < from + 20 && it.row() + it.height() > from)
                .map(it -> it.moveBy(-from))
                .toList();
        PageRow row = other.move(other.first(), top);
        assertEquals(
            expected, other.marginNotes(30).visibleNotes(row, 20), "seed " + seed + " row " + top);
      }
    }
  }

  @Test
  void everyRowIsInExactlyOneStretch() {
    for (int seed = 0; seed < 40; seed++) {
      Page page = Typesetter.page(crowd(seed, 40), 5);
      var segments = new PageSegments(page);
      PageRow begin = segments.begin(page.first());
      for (PageRow row = page.first(); row.compareTo(page.last()) < 0; row = page.move(row, 1)) {
        PageRow next = segments.next(begin);
        while (next != null && next.compareTo(row) <= 0) {
          begin = next;
          next = segments.next(begin);
        }
        assertEquals(begin, segments.begin(row), "seed " + seed + " " + row);
      }
    }
  }

  @Test
  void aHundredThousandNotesCostOnlyWhatIsSeen() {
    var content = new ArrayList<Inline>();
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < 100_000; i++) {
      content.add(new Inline.Text("a few words "));
      content.add(mark("n" + i, "" + i));
      blocks.add(note("n" + i, "" + i, "A note of some words, so that it takes a line or two."));
    }
    blocks.addFirst(new Block.Paragraph(content));
    Page page = Typesetter.page(new Document(blocks), 66);
    page.line(page.first());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertFalse(page.marginNotes(30).visibleNotes(page.first(), 50).isEmpty());
          PageRow middle = page.move(page.first(), 10_000);
          assertFalse(page.marginNotes(30).visibleNotes(middle, 50).isEmpty());
        });
  }

  private static String words(PlacedNote note) {
    var words = new StringBuilder();
    for (Line line : note.lines()) {
      for (Span span : line.spans()) {
        words.repeat(' ', span.column() - Widths.NARROW.of(words.toString())).append(span.text());
      }
    }
    return words.toString();
  }

  /** Paragraphs of all lengths with marks in crowds and far apart, and notes of all lengths. */
  private static Document crowd(int seed, int most) {
    var random = new Random(seed);
    var blocks = new ArrayList<Block>();
    var notes = new ArrayList<Block>();
    for (int i = random.nextInt(most); i >= 0; i--) {
      var content = new ArrayList<>();
      for (int j = random.nextInt(6); j > 0; j--) {
        content.add(WORDS.repeat(random.nextInt(random.nextInt(40) == 0 ? 80 : 4)));
        for (int k = random.nextInt(3); k > 0; k--) {
          String key = "n" + notes.size();
          content.add(mark(key, "" + notes.size()));
          notes.add(note(key, "" + notes.size(), WORDS.repeat(1 + random.nextInt(9))));
        }
      }
      blocks.add(p(content.toArray()));
    }
    blocks.addAll(notes);
    return new Document(blocks);
  }

  private static Note note(String key, String shown, String words) {
    return new Note(key, shown, true, List.of(p(words)));
  }
}
