package lectern.ui.loop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.document.Document;
import lectern.document.PlainText;
import lectern.document.SearchHits;
import lectern.document.SearchText;
import lectern.document.TextAnchor;
import lectern.document.target.Target;
import lectern.essay.Essay;
import lectern.essay.EssayChanges;
import lectern.essay.EssayTable;
import lectern.essay.LibraryInfo;
import lectern.essay.NamedLibrary;
import lectern.essay.ReadingProgress;
import lectern.essay.RelatedEssay;
import lectern.essay.SearchResult;
import lectern.essay.ShelfSummary;
import lectern.essay.ShelfSummary.RowWindow;
import lectern.screen.Input;
import org.jspecify.annotations.Nullable;

/** Something that happened to the program. */
public sealed interface Msg {

  /** A key, a paste, a new size: whatever came from the terminal. */
  record InputReceived(Input input) implements Msg {}

  /** The rows of a large library that the first frame shows, while all of it is read. */
  record ShelfRestored(ShelfSummary summary, RowWindow rows) implements Msg {}

  /** How much of a library that was known before has been scanned, in percent. */
  record ScanAdvanced(int percent) implements Msg {}

  /** The essays found so far; {@code complete} when the whole folder has been scanned. */
  record EssaysFound(EssayTable essays, boolean complete) implements Msg {
    public EssaysFound(List<Essay> essays, boolean complete) {
      this(EssayTable.of(essays), complete);
    }
  }

  /** What a link in an essay that was opened alone means: another essay, or null. */
  record LinkResolved(String from, Target.Local link, @Nullable String id) implements Msg {}

  /** Which essays were not in the library when it was left last, by their ids. */
  record NewEssaysFound(Set<String> ids) implements Msg {
    public NewEssaysFound {
      ids = Set.copyOf(ids);
    }
  }

  /** How far each essay has been read, by essay id; those not named stay as they are. */
  record ProgressLoaded(Map<String, ReadingProgress> progressById) implements Msg {
    public ProgressLoaded {
      progressById = Map.copyOf(progressById);
    }
  }

  /** All bookmarks of the library as they are now, of each capital the latest last. */
  record BookmarksLoaded(List<Bookmark> bookmarks) implements Msg {
    public BookmarksLoaded {
      bookmarks = List.copyOf(bookmarks);
    }
  }

  /**
   * An essay was read from disk, or of a long one the beginning; then a second message follows.
   *
   * @param place where the reader stood in it, or null
   * @param position as the {@code Cmd} asked for
   * @param bookmarks those that can be gone to from it, all or none yet
   */
  record EssayOpened(
      Essay essay,
      Document document,
      @Nullable TextAnchor place,
      OpenPosition position,
      List<Bookmark> bookmarks)
      implements Msg {
    public EssayOpened {
      bookmarks = List.copyOf(bookmarks);
    }

    public EssayOpened(
        Essay essay, Document document, @Nullable TextAnchor place, OpenPosition position) {
      this(essay, document, place, position, List.of());
    }
  }

  /** A long text has been read for searching. */
  record SearchTextReady(PlainText plain, SearchText searchText) implements Msg {}

  /**
   * What the library answers to a query; it may come again as more essays are indexed.
   *
   * @param results best first
   * @param total how many essays answer, of which the results may only be the first
   * @param suggestions queries with near spellings, where there are no results
   */
  record LibraryAnswered(
      String query, List<SearchResult> results, int total, List<String> suggestions)
      implements Msg {
    public LibraryAnswered {
      results = List.copyOf(results);
      suggestions = List.copyOf(suggestions);
    }
  }

  /** The index of the library is being made. */
  record LibraryIndexed(IndexProgress progress) implements Msg {}

  /** Where the words of a query stand in this essay; the hit nearest to the anchor is meant. */
  record HitsFound(PlainText plain, String query, SearchHits hits, @Nullable TextAnchor anchor)
      implements Msg {}

  /** What has to do with an essay, the closest first. */
  record RelatedFound(String id, List<RelatedEssay> essays) implements Msg {
    public RelatedFound {
      essays = List.copyOf(essays);
    }
  }

  /** Libraries, with how many essays they have. */
  record EssaysCounted(List<LibraryInfo> libraries) implements Msg {
    public EssaysCounted {
      libraries = List.copyOf(libraries);
    }
  }

  /** Whether a library can be opened; if not, the fault is one sentence, else it is empty. */
  record LibraryChecked(NamedLibrary library, String reason) implements Msg {}

  /** An essay could not be read; the reason is one sentence that names the file. */
  record OpenFailed(String id, String reason) implements Msg {}

  /** The browser was started with this address. */
  record BrowserStarted(String address) implements Msg {}

  /** No browser could be started; the reason is half a sentence. */
  record BrowserFailed(String address, String reason) implements Msg {}

  /** A text was handed to the terminal's clipboard; {@code what} names it, as the command did. */
  record TextCopied(String what) implements Msg {}

  /** A text was not handed to the clipboard; the reason is one sentence. */
  record CopyFailed(String reason) implements Msg {}

  /** Essays of the library may have changed on the disk. */
  record LibraryChanged(EssayChanges changes) implements Msg {}

  /**
   * The system may not report changes in the library, so that they are looked for from now on; the
   * reason is half a sentence.
   */
  record PollingNeeded(String reason) implements Msg {}

  /** It is time to look for changes. */
  record PollDue() implements Msg {}

  /**
   * An essay was read again because its file changed, or may have.
   *
   * @param id under which it was open; its file may have another name by now
   * @param searchText its words as a search reads them, or null where nobody asked for them
   * @param back whether its file had been gone
   */
  record EssayReloaded(
      String id,
      Essay essay,
      Document document,
      List<Bookmark> bookmarks,
      @Nullable SearchText searchText,
      boolean back)
      implements Msg {
    public EssayReloaded {
      bookmarks = List.copyOf(bookmarks);
    }
  }

  /** An essay that changed cannot be read any longer; the reason is one sentence with its file. */
  record ReloadFailed(String id, String reason) implements Msg {}

  /** Something to tell the reader in one line. */
  record NoticeReceived(String words) implements Msg {

    /** Why a long essay is not there yet; taken back when it comes. */
    public static final NoticeReceived READING = new NoticeReceived("Reading all of a long essay.");
  }
}
