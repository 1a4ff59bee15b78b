package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lectern.document.Block.Note;
import lectern.document.Block.Paragraph;
import lectern.document.Inline.NoteMark;
import lectern.document.Inline.Text;
import org.junit.jupiter.api.Test;

class NoteLocationTest {

  @Test
  void notesStandInTheOrderOfTheirFirstMarks() {
    var document =
        new Document(
            List.of(
                paragraph(new Text("Two."), mark("b"), new Text(" One."), mark("a"), mark("b")),
                note("a", "2", true, "First defined."),
                note("b", "1", true, "Second defined.")));
    List<NoteLocation> places = NoteLocation.of(document);
    assertEquals(
        List.of(
            new NoteLocation("1", true, "Second defined.", 0, 4),
            new NoteLocation("2", true, "First defined.", 1, 10)),
        places);
    assertEquals("Two.", places.getFirst().sentence(document.plainText()));
  }

  @Test
  void marksWithoutNotesAndNotesWithoutMarksAreToldApart() {
    var document =
        new Document(
            List.of(
                paragraph(new Text("It is lost."), mark("lost")),
                note("idle", "idle", false, "Nobody cites it.")));
    List<NoteLocation> places = NoteLocation.of(document);
    assertEquals(2, places.size());
    assertFalse(places.getFirst().defined());
    assertTrue(places.getFirst().cited());
    assertEquals("It is lost.", places.getFirst().sentence(document.plainText()));
    assertTrue(places.getLast().defined());
    assertFalse(places.getLast().cited());
    assertEquals("Nobody cites it.", places.getLast().words());
    assertEquals("", places.getLast().sentence(document.plainText()));
  }

  @Test
  void ofANoteOnlyTheFirstLineIsGiven() {
    var document =
        new Document(
            List.of(
                paragraph(new Text("Here."), mark("a")),
                new Note(
                    "a",
                    "1",
                    true,
                    List.of(paragraph(new Text("One.")), paragraph(new Text("Two."))))));
    assertEquals("One.", NoteLocation.of(document).getFirst().words());
  }

  @Test
  void noteOfNothingHasNoWords() {
    var document =
        new Document(
            List.of(paragraph(mark("a")), new Note("a", "1", true, List.of()), paragraph()));
    assertEquals("", NoteLocation.of(document).getFirst().words());
  }

  @Test
  void manyMarksInOneParagraphTakeLinearTime() {
    var content = new ArrayList<Inline>();
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < 20_000; i++) {
      content.add(new Text("some words without an end, "));
      content.add(mark("n" + i));
      blocks.add(note("n" + i, "" + i, true, "A note."));
    }
    blocks.addFirst(new Paragraph(content));
    var document = new Document(blocks);
    int found =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> NoteLocation.of(document).size());
    assertEquals(20_000, found);
    NoteLocation last = NoteLocation.of(document).getLast();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertFalse(last.sentence(document.plainText()).isEmpty()));
  }

  private static Paragraph paragraph(Inline... content) {
    return new Paragraph(List.of(content));
  }

  private static NoteMark mark(String key) {
    return new NoteMark(key, "*");
  }

  private static Note note(String key, String shown, boolean cited, String words) {
    return new Note(key, shown, cited, List.of(paragraph(new Text(words))));
  }
}
