package lectern.ui.reader;

import java.util.List;
import lectern.document.PlainText;
import lectern.document.Reference;
import lectern.document.Reference.LinkReference;
import lectern.document.Reference.NoteReference;
import lectern.layout.Page;
import lectern.layout.Typesetter;
import lectern.screen.Input.Key;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.Keymap;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import lectern.ui.loop.Step;

/**
 * A long essay of which only the beginning is read yet: which keys wait for the rest, and what
 * stays as it was when that comes.
 */
public final class PartialEssay {
  private PartialEssay() {}

  /** Whether this is the rest of the open essay, and not the answer to a later request. */
  public static boolean isRest(Reader reader, Msg.EssayOpened opened) {
    return !reader.document().isWhole()
        && opened.document().isWhole()
        && opened.position() instanceof OpenPosition.AtLastPlace
        && opened.essay().id().equals(reader.essay().id());
  }

  /**
   * Whether this key needs the whole essay.
   *
   * @param count the digits typed before it, or -1
   */
  public static boolean waits(Reader reader, Keymap keymap, Key key, int count) {
    if (!reader.awaitsRest() || reader.hints() != null) {
      return false;
    }
    ReaderPrompt prompt = reader.navigation().prompt();
    if (prompt != null) {
      return prompt instanceof ReaderPrompt.SearchWords && key.written().equals("Enter");
    }
    Action action = keymap.action(KeyContext.READER, key);
    if (action == null || reader.context() != KeyContext.READER) {
      return false;
    }
    return switch (action) {
      case LAST, NEXT_HEADING, NEXT_HIT, PREVIOUS_HIT -> true;
      case CONTENTS, NOTES, SOURCES, MARK, GO_TO_MARK -> true;
      case PERCENT -> count >= 0;
      case FOLLOW -> count >= 0 || leadsToNote(reader);
      // the others ask for what is on the screen, or near it
      default -> false;
    };
  }

  private static boolean leadsToNote(Reader reader) {
    return LinkUpdate.selectedKind(reader) instanceof NoteReference mark
        && reader.document().note(mark.key()) == null;
  }

  /** The whole essay at the same words, with what was selected and asked for in its beginning. */
  public static Step<Reader> complete(Reader beginning, Msg.EssayOpened opened) {
    PlainText plain = opened.document().plainText();
    Page page =
        Typesetter.page(
            opened.essay(),
            opened.document(),
            beginning.page().measure(),
            beginning.page().houseStyle());
    int at = plain.offset(beginning.anchor());
    boolean aims =
        isSame(beginning.document().plainText().references(), plain.references(), last(beginning));
    Hints hints = beginning.hints();
    Popup open = beginning.popup();
    var focus =
        new ReaderFocus(
            aims ? beginning.selected() : -1,
            open == null ? null : open.in(opened.document(), page),
            aims && hints != null && !hints.inNote() ? hints : null,
            isSame(beginning, plain) ? beginning.selection() : null);
    Viewport viewport = Viewport.on(page, beginning.size(), beginning.wantedMeasure(), at);
    Reader whole =
        new Reader(
            opened.essay(),
            opened.document(),
            false,
            at == beginning.offset() ? viewport.withShownRows(beginning.shownRows()) : viewport,
            focus,
            beginning.history(),
            Navigation.NONE.with(beginning.searchHistory()).with(Bookmarks.of(opened.bookmarks())));
    Reader found = SearchUpdate.again(beginning, whole);
    return found.isAsking() ? SearchUpdate.prepareText(Step.to(found)) : Step.to(found);
  }

  /** Whether the words up to those that are selected stand in the whole text as before. */
  private static boolean isSame(Reader beginning, PlainText plain) {
    Selection selection = beginning.selection();
    int end = selection == null ? 0 : selection.end();
    return plain.text().regionMatches(0, beginning.document().plainText().text(), 0, end);
  }

  /** Whether all references up to this one lead where they led before. */
  private static boolean isSame(List<Reference> before, List<Reference> now, int last) {
    for (int i = 0; i <= last; i++) {
      if (i >= now.size() || !isSame(before.get(i).kind(), now.get(i).kind())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Reference.ReferenceKind before, Reference.ReferenceKind now) {
    return switch (before) {
      case LinkReference to ->
          now instanceof LinkReference other && other.target().equals(to.target());
      // as long as its note is missing, a mark looks different
      case NoteReference mark ->
          now instanceof NoteReference other && other.key().equals(mark.key());
    };
  }

  /** The last reference that may be selected now, or -1. */
  private static int last(Reader beginning) {
    Hints hints = beginning.hints();
    int hinted = hints == null || hints.inNote() ? -1 : hints.references().getLast();
    return Math.max(beginning.selected(), hinted);
  }
}
