package lectern.ui.loop;

import java.util.List;
import lectern.document.Document;
import lectern.document.PlainText;
import lectern.document.TextAnchor;
import lectern.document.target.Target;
import lectern.essay.Arrangement;
import lectern.essay.EssayChanges;
import lectern.essay.LibraryInfo;
import lectern.essay.NamedLibrary;
import lectern.essay.ShelfSummary;
import lectern.screen.Input;
import org.jspecify.annotations.Nullable;

/** Something to be done outside the pure program; its result arrives as a {@link Msg}. */
public sealed interface Cmd extends Effect {

  /** Read an essay of the library. */
  record OpenEssay(String id, OpenPosition position) implements Cmd {}

  /** Search the files around an essay that was opened alone for the one a link means. */
  record FindLinkedEssay(String from, Target.Local link) implements Cmd {}

  /** Remember where the reader stands in an essay. */
  record SavePlace(String id, TextAnchor anchor, int percent, boolean finished) implements Cmd {}

  /** Remember an essay as finished, or as never read. */
  record SaveFinished(String id, boolean finished) implements Cmd {}

  /** Remember the theme of this name for the next time. */
  record SaveTheme(String name) implements Cmd {}

  /** Remember how the shelf of this library is sorted and grouped. */
  record SaveArrangement(Arrangement arrangement) implements Cmd {}

  /** Remember what is shown first the next time. */
  record SaveSummary(ShelfSummary summary) implements Cmd {}

  /** Read a long text for searching. */
  record ReadForSearch(PlainText plain) implements Cmd {}

  /**
   * Search the library for what was typed so far; only the latest query is answered.
   *
   * @param results how many are wanted at most
   */
  record SearchLibrary(String query, int results) implements Cmd {}

  /**
   * Find where the words of a query of the library stand in an essay.
   *
   * @param lang of its head, or empty
   * @param anchor the hit that is meant, as {@link Msg.HitsFound} tells; null to stay where one is
   */
  record FindHits(Document document, String lang, String query, @Nullable TextAnchor anchor)
      implements Cmd {}

  /** Find what has to do with an essay. */
  record FindRelated(String id) implements Cmd {}

  /** Find how many essays libraries have. */
  record CountEssays(List<LibraryInfo> libraries) implements Cmd {
    public CountEssays {
      libraries = List.copyOf(libraries);
    }
  }

  /** Check whether the folder of a library can be read. */
  record CheckLibrary(NamedLibrary library) implements Cmd {}

  /**
   * End this session, and begin one on the shelf of another library.
   *
   * @param typed what was typed for it already
   */
  record SwitchLibrary(NamedLibrary library, List<Input> typed) implements Cmd {
    public SwitchLibrary {
      typed = List.copyOf(typed);
    }
  }

  /** Remember a place under a letter. */
  record SaveBookmark(Bookmark bookmark) implements Cmd {}

  /**
   * Give the essay's file to the reader's editor, at this place; nothing happens meanwhile.
   *
   * @param plain the essay as it is read, or null where it is not: then the file begins the screen
   */
  record EditEssay(String id, @Nullable PlainText plain, int offset) implements Cmd {}

  /** Open an address in the browser. */
  record OpenBrowser(String address) implements Cmd {}

  /** Put a text on the reader's clipboard; {@code what} names it in a few words. */
  record CopyText(String text, String what) implements Cmd {}

  /** Walk the folder again. */
  record ScanLibrary() implements Cmd {}

  /**
   * Check which essays of the library changed.
   *
   * @param certain whether those named did, whatever their files say
   */
  record RefreshLibrary(EssayChanges changes, boolean certain) implements Cmd {}

  /**
   * Read an essay that is open again, if its file changed.
   *
   * @param certain whether it did, whatever the file says
   * @param searched whether its words are looked through
   */
  record ReloadEssay(String id, boolean certain, boolean searched) implements Cmd {}

  /** Have the terminal report clicks and the wheel, or leave them to its own selection of text. */
  record SetMouse(boolean on) implements Cmd {}

  /** Have the terminal report whether its window has the focus. */
  record ReportFocus() implements Cmd {}

  /** Draw the whole screen again, whatever the terminal shows. */
  record Redraw() implements Cmd {}

  /** Give the terminal back until the reader returns. */
  record Suspend() implements Cmd {}

  /** End the program. */
  record Quit() implements Cmd {}
}
