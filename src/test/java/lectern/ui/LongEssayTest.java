package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lectern.document.Document;
import lectern.document.SearchText;
import lectern.essay.Essay;
import lectern.essay.Head;
import lectern.markdown.Markdown;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import lectern.ui.reader.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long essay is read from its beginning while the rest is still on its way. */
class LongEssayTest {
  private static final String TEXT =
      "Some words[^1] of a [paragraph](https://example.org).\n\n# Head\n\nMore[^2] words.\n\n"
              .repeat(400)
          + "At last.\n\n[^1]: A note.\n\n[^2]: Another.\n";
  private static final Essay ESSAY = new Essay("long.md", Head.ofTitle("Long"), 80_000, "", 0);

  private static Msg.EssayOpened opened(Document document) {
    return new Msg.EssayOpened(ESSAY, document, null, new OpenPosition.AtLastPlace());
  }

  private static Model beginning() {
    Document beginning = Markdown.beginning(TEXT, "Long");
    Model asked =
        Model.essay("essays", "long.md", ScriptedProgram.TODAY, new Size(80, 24), Settings.DEFAULT);
    return Update.step(asked, opened(beginning)).model();
  }

  private static UpdateResult typed(Model model, String key) {
    return Update.step(model, new Msg.InputReceived(Input.Key.of(key)));
  }

  private static Model whole(Model model) {
    return Update.step(model, opened(Markdown.parse(TEXT, "Long"))).model();
  }

  private static Model typedAll(Model model, String keys) {
    Model now = model;
    for (String key : keys.split(" ")) {
      now = typed(now, key).model();
    }
    return now;
  }

  @Test
  void itsEndIsNotTheEndOfItsBeginning() {
    var result = typed(beginning(), "Space");
    for (int i = 0; i < 30; i++) {
      result = typed(result.model(), "Space");
    }
    for (Cmd cmd : result.commands()) {
      if (cmd instanceof Cmd.SavePlace place) {
        assertFalse(place.finished());
        assertEquals(1, place.percent());
      }
    }
  }

  /** It is all one whether they are pressed before the rest comes or after. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "G",
        "5 0 %",
        "t",
        "F",
        "L",
        "] ] ]",
        "Tab Enter",
        "2 Enter",
        "m a G ' a",
        "/ l a s t Enter n",
        "/ w o r d s Enter n",
        "v w w",
        "Tab",
        "Tab Tab",
        "o",
        "Space Tab v"
      })
  void keysThatNeedTheRestWaitForIt(String keys) {
    Model before = settled(whole(typedAll(beginning(), keys)));
    Model after = settled(typedAll(settled(whole(beginning())), keys));
    assertEquals(snapshot(after), snapshot(before));
  }

  /** With a long text read for searching. */
  private static Model settled(Model model) {
    var reader = model.reader();
    assertNotNull(reader);
    var plain = reader.document().plainText();
    return Update.step(model, new Msg.SearchTextReady(plain, SearchText.of(plain))).model();
  }

  private static String snapshot(Model model) {
    var rows = new StringBuilder();
    for (int row = 0; row < 24; row++) {
      rows.append(View.frame(model).row(row)).append('\n');
    }
    return rows.toString();
  }

  @Test
  void theLoadingMessageStaysUntilTheRestIsThere() {
    Model asked =
        Model.essay("essays", "long.md", ScriptedProgram.TODAY, new Size(80, 24), Settings.DEFAULT);
    Model reported = Update.step(asked, Msg.NoticeReceived.READING).model();
    assertTrue(snapshot(reported).contains("Reading all"));
    assertFalse(snapshot(whole(reported)).contains("Reading all"));
    Model waiting = typed(beginning(), "G").model();
    assertTrue(snapshot(waiting).contains("Reading all"));
    assertFalse(snapshot(whole(waiting)).contains("Reading all"));
  }

  /** Of a very long file only the first pages are read first, and its notes stand at the end. */
  @Test
  void aMarkStaysSelectedWhoseNoteComesWithTheRest() {
    String pages = TEXT.substring(0, TEXT.length() / 2);
    Model asked =
        Model.essay("essays", "long.md", ScriptedProgram.TODAY, new Size(80, 24), Settings.DEFAULT);
    Model first = Update.step(asked, opened(Markdown.beginning(pages, "Long"))).model();
    assertTrue(snapshot(whole(typedAll(first, "Tab Enter"))).contains("A note."));
    assertTrue(snapshot(typed(whole(typedAll(first, "o")), "a").model()).contains("A note."));
    assertTrue(snapshot(typedAll(first, "o a")).contains("still being read"));
  }

  @Test
  void escCancelsTheWait() {
    Model left = typedAll(beginning(), "G Esc");
    assertNull(left.pendingEssay());
    var reader = whole(left).reader();
    assertNotNull(reader);
    assertEquals(0, reader.offset());
  }

  @Test
  void whatIsLookedForWhileTheRestComesIsFoundInAllOfIt() {
    String longer = TEXT + "Some words of a paragraph.\n\n".repeat(10_000);
    var all = opened(Markdown.parse(longer, "Long"));
    Model asking = typedAll(beginning(), "/ l a s t");
    assertFalse(snapshot(asking).contains("not found"));
    var result = Update.step(asking, all);
    assertTrue(result.commands().stream().anyMatch(Cmd.ReadForSearch.class::isInstance));
    assertTrue(snapshot(settled(result.model())).contains("1 of 1"));
  }

  /** A second look at the disk is the answer to the second wish only. */
  @Test
  void readingItAgainMeanwhileDoesNotLeadToItsBeginning() {
    Model read = typedAll(beginning(), "Space Space");
    var before = read.reader();
    assertNotNull(before);
    var after = whole(typedAll(read, "r")).reader();
    assertNotNull(after);
    assertEquals(before.offset(), after.offset());
  }

  @Test
  void theRestComesWithoutMovingTheText() {
    Model read = typed(beginning(), "Space").model();
    var before = read.reader();
    assertNotNull(before);
    Model whole = Update.step(read, opened(Markdown.parse(TEXT, "Long"))).model();
    var after = whole.reader();
    assertNotNull(after);
    assertTrue(after.document().isWhole());
    assertEquals(before.offset(), after.offset());
    for (int row = 0; row < 23; row++) {
      assertEquals(View.frame(read).row(row), View.frame(whole).row(row));
    }
    Reader end = typed(whole, "G").model().reader();
    assertNotNull(end);
    assertEquals(100, end.percent());
  }

  /** Such as of a file that was deleted meanwhile. */
  @ParameterizedTest
  @ValueSource(strings = {"j", "G j", "j G", "/ l a s t", "5 j"})
  void nobodyWaitsForARestThatCannotBeRead(String keys) {
    Document half = Markdown.beginning(TEXT.substring(0, TEXT.length() / 2), "Long");
    Model asked =
        Model.essay("essays", "long.md", ScriptedProgram.TODAY, new Size(80, 24), Settings.DEFAULT);
    Model waiting = typedAll(Update.step(asked, opened(half)).model(), keys);
    Model reported = Update.step(waiting, new Msg.OpenFailed("long.md", "long.md: gone")).model();
    assertEquals("long.md: gone", reported.message());
    Model after = typedAll(reported, "Esc t Esc G j / n o n e Enter n k");
    assertNull(after.pendingEssay());
    Reader end = after.reader();
    assertNotNull(end);
    assertTrue(end.offset() > 0);
    assertEquals(0, end.percent());
    assertTrue(snapshot(typedAll(after, "Tab Enter")).contains("does not have it"));
    Reader again = whole(typedAll(after, "r")).reader();
    assertNotNull(again);
    assertTrue(again.document().isWhole());
    assertNull(whole(typedAll(after, "r")).pendingEssay());
  }

  @Test
  void theRestOfAnEssayThatWasLeftChangesNothing() {
    Model left = beginning().with((Reader) null);
    assertEquals(left, Update.step(left, opened(Markdown.parse(TEXT, "Long"))).model());
  }
}
