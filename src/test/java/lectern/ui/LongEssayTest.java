package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lectern.document.Document;
import lectern.essay.Essay;
import lectern.essay.Head;
import lectern.markdown.Markdown;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.ui.loop.Arrival;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import lectern.ui.reader.Reader;
import org.junit.jupiter.api.Test;

/** A long essay is read from its beginning while the rest is still on its way. */
class LongEssayTest {
  private static final String TEXT = "Some words of a paragraph.\n\n".repeat(20_000);
  private static final Essay ESSAY = new Essay("long.md", Head.titled("Long"), 80_000, "", 0);

  private static Msg.Opened opened(Document document) {
    return new Msg.Opened(ESSAY, document, null, new Arrival.Resume());
  }

  private static Model begun() {
    Document beginning = Markdown.beginning(TEXT, "Long");
    Model asked = Model.essay("essays", "long.md", Play.TODAY, new Size(80, 24), Settings.USUAL);
    return Update.step(asked, opened(beginning)).model();
  }

  private static Update.Result typed(Model model, String key) {
    return Update.step(model, new Msg.Typed(Input.Key.of(key)));
  }

  @Test
  void itsEndIsNotTheEndOfItsBeginning() {
    var result = typed(begun(), "G");
    for (Cmd cmd : result.commands()) {
      if (cmd instanceof Cmd.Keep keep) {
        assertFalse(keep.finished());
        assertEquals(0, keep.percent());
      }
    }
  }

  @Test
  void theRestComesWithoutMovingTheText() {
    Model read = typed(begun(), "Space").model();
    var before = read.reader();
    assertNotNull(before);
    Model whole = Update.step(read, opened(Markdown.read(TEXT, "Long"))).model();
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

  @Test
  void theRestOfAnEssayThatWasLeftChangesNothing() {
    Model left = begun().with((Reader) null);
    assertEquals(left, Update.step(left, opened(Markdown.read(TEXT, "Long"))).model());
  }
}
