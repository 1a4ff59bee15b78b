package lectern.ui.reader;

import java.util.List;
import lectern.document.Reference.NoteReference;
import lectern.ui.key.Action;
import lectern.ui.key.Keymap;
import lectern.ui.loop.RootEffect;
import lectern.ui.loop.Step;

/** What keys do while a note is open. */
final class NoteUpdate {
  static Step<Reader> on(Reader reader, Popup popup, Keymap keymap, Action action, int count) {
    int times = Math.max(1, count);
    PopupBox box = PopupBox.of(reader);
    int height = box == null ? 1 : box.rows();
    return switch (action) {
      case DOWN -> Step.to(reader.with(popup.scroll(times, height)));
      case UP -> Step.to(reader.with(popup.scroll(-times, height)));
      case PAGE_DOWN -> Step.to(reader.with(popup.scroll(times * height, height)));
      case PAGE_UP -> Step.to(reader.with(popup.scroll(-times * height, height)));
      case NEXT_LINK -> select(reader, popup, height, 1);
      case PREVIOUS_LINK -> select(reader, popup, height, -1);
      case FOLLOW -> follow(reader, popup, count);
      case GO_TO_NOTE -> goToNote(reader, popup);
      case HINTS -> LinkUpdate.hints(reader, reader.column(false));
      case FIND -> SearchUpdate.ask(reader);
      case COPY -> LinkUpdate.copy(reader, keymap);
      case COPY_ADDRESS -> LinkUpdate.copyAddress(reader, keymap);
      case QR -> LinkUpdate.qr(reader, keymap);
      case CLOSE -> Step.to(reader.with(popup.under()));
      case LEAVE -> Step.to(reader.with((Popup) null));
      // The key map binds nothing else in a note.
      default -> Step.to(reader);
    };
  }

  /** Through the links and marks inside the note, and from there to the next note of the text. */
  private static Step<Reader> select(Reader reader, Popup popup, int height, int step) {
    int inside = popup.selected() + step;
    int size = popup.text().plainText().references().size();
    if (popup.selected() < 0 && step < 0) {
      return nextNote(reader, -1);
    }
    if (inside >= 0 && inside < size) {
      return Step.to(reader.with(popup.select(inside, height)));
    }
    return nextNote(reader, step);
  }

  private static Step<Reader> nextNote(Reader reader, int step) {
    var references = reader.document().plainText().references();
    int first = firstOnScreen(reader);
    int from = reader.selected() >= 0 ? reader.selected() : step > 0 ? first - 1 : first;
    for (int i = from + step; i >= 0 && i < references.size(); i += step) {
      if (references.get(i).kind() instanceof NoteReference mark
          && reader.document().note(mark.key()) != null
          && !insideNote(reader, references.get(i).start())) {
        Reader scrolled = reader.with((Popup) null).scrollIntoView(references.get(i).start());
        Step<Reader> open = LinkUpdate.follow(scrolled, i, scrolled.column(false));
        boolean moved = !scrolled.top().equals(reader.top());
        return moved ? Step.to(open.state(), scrolled.savePlace()) : open;
      }
    }
    return Step.say(reader, step > 0 ? "This is the last note." : "This is the first note.");
  }

  /**
   * Whether this offset lies in the closing notes, which are not "the text" whose notes one walks.
   */
  private static boolean insideNote(Reader reader, int offset) {
    int block = reader.document().plainText().blockAt(offset);
    return reader.document().blocks().get(block) instanceof lectern.document.Block.Note;
  }

  private static int firstOnScreen(Reader reader) {
    List<Integer> shown = reader.page().references(reader.top(), reader.shownRows());
    return shown.isEmpty()
        ? reader.document().plainText().referenceFrom(reader.offset())
        : shown.getFirst();
  }

  private static Step<Reader> follow(Reader reader, Popup popup, int count) {
    if (count >= 0) {
      return LinkUpdate.note(reader.with((Popup) null), count, reader.column(false));
    }
    return popup.selected() < 0
        ? Step.to(reader.with(popup.under()))
        : LinkUpdate.inNote(reader, popup, popup.selected());
  }

  private static Step<Reader> goToNote(Reader reader, Popup popup) {
    int offset = LinkUpdate.noteOffset(reader.document(), popup.note());
    return offset < 0
        ? Step.to(reader)
        : Step.to(reader.with((Popup) null).select(-1), new RootEffect.MoveTo(offset));
  }
}
