package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lectern.document.TextAnchor;
import lectern.essay.EssayChanges;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.ui.loop.Bookmark;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import lectern.ui.reader.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program does when its files change. */
class DiskTest {
  private static final Size SIZE = new Size(80, 24);
  private static final String ID = "b.md";
  private static final String CHANGED = "Changed on disk; read again.";

  @TempDir Path folder;

  @BeforeEach
  void essays() throws IOException {
    var text = new StringBuilder("---\ntitle: Second\ndate: 2024-01-02\n---\n\n# Beginning\n\n");
    for (int i = 0; i < 60; i++) {
      text.append("Paragraph ")
          .append(i)
          .append(" has a word[^n] and [a link](https://e.org/")
          .append(i)
          .append(").\n\n");
    }
    text.append("# End\n\n[^n]: The note of it.\n");
    Files.writeString(folder.resolve(ID), text);
    Files.writeString(folder.resolve("a.md"), "---\ntitle: First\ndate: 2024-01-03\n---\nOne.\n");
    Files.writeString(folder.resolve("c.md"), "---\ntitle: Third\ndate: 2024-01-01\n---\nTwo.\n");
  }

  private ScriptedProgram open(String keys) {
    return ScriptedProgram.shelf(folder, SIZE).keys("j Enter").keys(keys);
  }

  private void edit(String old, String now) throws IOException {
    String text = Files.readString(folder.resolve(ID));
    assertTrue(text.contains(old), old);
    Files.writeString(folder.resolve(ID), text.replace(old, now));
  }

  private static ScriptedProgram changed(ScriptedProgram play) {
    play.receive(new Msg.LibraryChanged(EssayChanges.of(Set.of(ID))));
    return play;
  }

  private static Reader reader(ScriptedProgram play) {
    Reader reader = play.model().reader();
    assertNotNull(reader);
    return reader;
  }

  private static String firstRow(ScriptedProgram play) {
    return play.frame().row(0).strip();
  }

  /** What is asked for: {@code shelf} is the folder, {@code essay} the open one; ! for certain. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';      b.md;  shelf b.md!",
        "'';      *;     shelf *!",
        "'';      '';    ''",
        "j Enter; a.md;  shelf a.md! essay b.md",
        "j Enter; b.md;  shelf b.md! essay b.md!",
        "j Enter; *;     shelf *! essay b.md",
      })
  void whatChangedIsLookedAt(String keys, String changes, String asked) {
    EssayChanges reported =
        changes.equals("*")
            ? EssayChanges.ALL
            : EssayChanges.of(changes.isEmpty() ? Set.of() : Set.of(changes));
    Model model = ScriptedProgram.shelf(folder, SIZE).keys(keys).model();
    assertEquals(asked, written(Update.step(model, new Msg.LibraryChanged(reported))));
  }

  @Test
  void aChangeWithoutAShelfUpdatesNoShelf() {
    Model model = ScriptedProgram.essay(folder, ID, SIZE).model();
    assertEquals(
        "essay b.md!",
        written(Update.step(model, new Msg.LibraryChanged(EssayChanges.of(Set.of("a.md", ID))))));
    assertEquals("essay b.md", written(Update.step(model, new Msg.PollDue())));
  }

  @Test
  void aPollChecksOnlyWhatIsOnTheScreen() {
    Model shelf = ScriptedProgram.shelf(folder, SIZE).model();
    assertEquals("shelf a.md+b.md+c.md", written(Update.step(shelf, new Msg.PollDue())));
    Model low = ScriptedProgram.shelf(folder, new Size(80, 3)).model();
    assertEquals("shelf a.md", written(Update.step(low, new Msg.PollDue())));
    Model reading = open("").model();
    assertEquals("shelf b.md essay b.md", written(Update.step(reading, new Msg.PollDue())));
  }

  @Test
  void focusUpdatesTheShelfWhereNoEventsCome() {
    var back = new Msg.InputReceived(new Input.Focus(true));
    var gone = new Msg.InputReceived(new Input.Focus(false));
    Model reported = open("").model();
    assertEquals("", written(Update.step(reported, back)));
    Model alone = Update.step(reported, pollingNeeded()).model();
    assertEquals("shelf * essay b.md", written(Update.step(alone, back)));
    assertEquals("", written(Update.step(alone, gone)));
  }

  private static Msg pollingNeeded() {
    return new Msg.PollingNeeded("the system watches no more folders");
  }

  private static String written(UpdateResult result) {
    var words = new StringBuilder();
    for (Cmd cmd : result.commands()) {
      words.append(
          switch (cmd) {
            case Cmd.RefreshLibrary(EssayChanges changes, boolean certain) ->
                " shelf "
                    + (changes.all() ? "*" : String.join("+", new TreeSet<>(changes.ids())))
                    + (certain ? "!" : "");
            case Cmd.ReloadEssay(String id, boolean certain, boolean searched) ->
                " essay " + id + (certain ? "!" : "") + (searched ? "?" : "");
            default -> " " + cmd;
          });
    }
    return words.toString().strip();
  }

  @Test
  void theFactsSayThatChangesAreLookedFor() {
    ScriptedProgram play = open("i");
    assertFalse(play.words().contains("looked for"), play.words());
    play.keys("Esc").receive(pollingNeeded());
    assertEquals(List.of("focus"), play.deeds);
    String facts = play.keys("i").words();
    assertTrue(
        facts.contains("Changes looked for every few seconds: the system watches no more folders"),
        facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Paragraph 3 has;   'Before it.

          Paragraph 3 has'
          Paragraph 3 has;   P
          Paragraph 50 has;  'Behind it.

          Paragraph 50 has'
          [^n]: The note;    [^n]: Another note
          title: Second;     title: Renamed
          """)
  void theEssayStaysAtItsWords(String old, String now) throws IOException {
    ScriptedProgram play = open("Space Space");
    String before = firstRow(play);
    assertTrue(before.startsWith("Paragraph 17"), before);
    edit(old, now);
    changed(play);
    assertEquals(before, firstRow(play));
    assertTrue(play.words().contains(CHANGED), play.words());
  }

  /** Its first words go, and some above it: the next ones stay on their row. */
  @Test
  void whereTheFirstWordsWentTheNextStayOnTheirRow() throws IOException {
    ScriptedProgram play = open("Space Space");
    String first = firstRow(play).split(" ")[1];
    String second = play.frame().row(2).strip();
    edit("Paragraph 2 has", "Put in.\n\nPut in, too.\n\nParagraph 2 has");
    edit("Paragraph " + first + " has a word", "Something else, and nothing of a word");
    changed(play);
    assertEquals(second, play.frame().row(2).strip());
  }

  @Test
  void theBeginningStaysTheBeginning() throws IOException {
    ScriptedProgram play = open("");
    edit("# Beginning", "In front of all.\n\n# Beginning");
    changed(play);
    assertTrue(play.words().contains("Second"), play::snapshot);
    assertTrue(play.words().contains("In front of all."), play::snapshot);
  }

  @Test
  void anOpenNoteStaysOpen() throws IOException {
    ScriptedProgram play = open("Space Space Tab Enter");
    String before = firstRow(play);
    edit("Paragraph 3 has", "Before it.\n\nParagraph 3 has");
    edit("The note of it.", "The note, rewritten.");
    changed(play);
    assertTrue(play.words().contains("The note, rewritten."), play::snapshot);
    assertEquals(before, firstRow(play));
    edit("[^n]: The note, rewritten.", "");
    changed(play);
    assertNull(reader(play).popup());
  }

  @Test
  void theSelectedLinkStaysSelected() throws IOException {
    ScriptedProgram play = open("Space Space Tab Tab");
    String target = play.frame().row(23).strip();
    assertTrue(target.startsWith("https://e.org/17"), target);
    edit("Paragraph 3 has", "With [a link](https://other.org) before.\n\nParagraph 3 has");
    changed(play);
    assertEquals("browse " + target, play.keys("Enter").deeds.getLast());
  }

  @Test
  void whatIsLookedForStaysHighlighted() throws IOException {
    ScriptedProgram play = open("/").type("paragraph 27").keys("Enter");
    assertTrue(play.snapshot().contains(": Paragraph 27"), play::snapshot);
    edit("Paragraph 3 has", "Before paragraph 27.\n\nParagraph 3 has");
    changed(play);
    assertTrue(play.snapshot().contains(": Paragraph 27"), play::snapshot);
    assertTrue(play.keys("n").words().contains("1 of 2, from the beginning"), play.words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Esc"})
  void whatASearchOfTheLibraryFoundStaysLit(String hides) throws IOException {
    ScriptedProgram play = ScriptedProgram.shelf(folder, SIZE).keys("S").type("\"paragraph 27\"");
    play.keys("Enter");
    assertTrue(play.snapshot().contains(": Paragraph 27"), play::snapshot);
    play.keys(hides.isEmpty() ? "j" : hides);
    boolean lit = hides.isEmpty();
    String before = firstRow(play);
    edit("Paragraph 3 has", "Before paragraph 27.\n\nParagraph 3 has");
    changed(play);
    assertEquals(before, firstRow(play), "the reader stays where he is");
    assertEquals(lit, play.snapshot().contains(": Paragraph 27"), play::snapshot);
    assertTrue(play.words().contains(CHANGED), play::snapshot);
    assertTrue(play.keys("N").words().contains("1 of 2: “"), play.words());
    edit("Before paragraph 27.", "");
    edit("Paragraph 27", "Chapter 27");
    changed(play);
    assertFalse(play.snapshot().contains("\nlit"), play::snapshot);
  }

  @Test
  void aSelectionGoesWithItsWords() throws IOException {
    ScriptedProgram play = open("Space Space v");
    String highlighted = play.snapshot().replaceAll("(?s).*\\nlit \\d+: ", "");
    edit("Paragraph 3 has", "Before it.\n\nParagraph 3 has");
    changed(play);
    assertEquals(highlighted, play.snapshot().replaceAll("(?s).*\\nlit \\d+: ", ""));
    edit("Paragraph 17", "Chapter 17");
    changed(play);
    assertFalse(play.snapshot().contains("\nlit"), play::snapshot);
  }

  /** What is chosen from a list of the old text, or by hints over it, means that text. */
  @ParameterizedTest
  @ValueSource(strings = {"t", "F", "L", "i", "?", "o"})
  void underAListTheOldTextStaysUntilThatIsClosed(String key) throws IOException {
    ScriptedProgram play = open("Space Space " + key);
    String before = play.snapshot();
    edit("Paragraph 2", "Chapter 2");
    changed(play);
    assertEquals(before, play.snapshot());
    play.keys("Esc");
    assertTrue(play.words().contains("Chapter 2"), play::snapshot);
    assertTrue(play.words().contains(CHANGED), play::snapshot);
  }

  @Test
  void anUnchangedEssayShowsNoMessage() {
    ScriptedProgram play = open("Space Space");
    String before = play.snapshot();
    changed(play);
    assertEquals(before, play.snapshot());
  }

  @Test
  void anEssayThatWentStaysReadable() throws IOException {
    ScriptedProgram play = open("Space Space");
    String before = firstRow(play);
    String text = Files.readString(folder.resolve(ID));
    Files.delete(folder.resolve(ID));
    changed(play);
    assertEquals(before, firstRow(play));
    assertTrue(play.words().contains("b.md: there is no such file"), play::snapshot);
    assertTrue(play.keys("Space b").words().contains(before), play::snapshot);
    Files.writeString(folder.resolve(ID), text.replace("Paragraph 2", "Chapter 2"));
    changed(play);
    assertTrue(play.words().contains("Chapter 2"), play::snapshot);
    Files.delete(folder.resolve(ID));
    changed(play).keys("q");
    var neighbour = play.model().shelf().essay();
    assertNotNull(neighbour);
    assertEquals("c.md", neighbour.id());
  }

  @Test
  void anEssayThatWasRenamedGoesOnUnderItsNewName() throws IOException {
    ScriptedProgram play = open("Space Space Tab Enter");
    String row = firstRow(play);
    Files.move(folder.resolve(ID), folder.resolve("d.md"));
    var moved = ScriptedProgram.opened(folder, "d.md");
    play.receive(new Msg.EssaysFound(List.of(moved.essay()), true));
    play.receive(
        new Msg.EssayReloaded(ID, moved.essay(), moved.document(), List.of(), null, false));
    assertTrue(
        play.words().contains("b.md is gone from the disk; this is d.md, which has its words."),
        play::snapshot);
    assertEquals(row, firstRow(play));
    assertNotNull(reader(play).popup(), play::snapshot);
    play.keys("Esc q");
    var selected = play.model().shelf().essay();
    assertNotNull(selected);
    assertEquals("d.md", selected.id());
  }

  /** A scan without the open essay is the moment to look where it went. */
  @Test
  void aScanAsksAgainForAnEssayThatItLacks() throws IOException {
    ScriptedProgram play = open("");
    var other = ScriptedProgram.opened(folder, "a.md").essay();
    var asked = Update.step(play.model(), new Msg.EssaysFound(List.of(other), true)).commands();
    assertTrue(asked.contains(new Cmd.ReloadEssay(ID, false, false)), asked::toString);
    var own = ScriptedProgram.opened(folder, ID).essay();
    asked = Update.step(play.model(), new Msg.EssaysFound(List.of(own), true)).commands();
    assertFalse(asked.contains(new Cmd.ReloadEssay(ID, false, false)), asked::toString);
  }

  @Test
  void aBookmarkOfAnotherLecternCanBeGoneTo() {
    ScriptedProgram play = open("");
    var own = new Bookmark("a", ID, TextAnchor.START);
    var ofAnother = new Bookmark("b", "c.md", TextAnchor.START);
    var ofAll = new Bookmark("C", "c.md", TextAnchor.START);
    play.receive(new Msg.OpenFailed("c.md", "c.md: there is no such file"));
    play.receive(new Msg.BookmarksLoaded(List.of(own, ofAnother, ofAll)));
    assertTrue(play.keys("'").words().contains("Go to bookmark: C a"), play::snapshot);
  }

  @Test
  void aReloadOfAClosedEssayIsIgnored() throws IOException {
    ScriptedProgram play = open("");
    var fresh = ScriptedProgram.opened(folder, ID);
    play.keys("q");
    String shelf = play.snapshot();
    play.receive(
        new Msg.EssayReloaded(ID, fresh.essay(), fresh.document(), List.of(), null, false));
    play.receive(new Msg.ReloadFailed(ID, "Gone."));
    assertEquals(shelf, play.snapshot());
  }
}
