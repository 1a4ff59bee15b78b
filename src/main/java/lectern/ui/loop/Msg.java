package lectern.ui.loop;

import java.util.List;
import java.util.Map;
import lectern.document.SearchText;
import lectern.document.Document;
import lectern.document.PlainText;
import lectern.document.TextAnchor;
import lectern.essay.Essay;
import lectern.essay.ReadingProgress;
import lectern.screen.Input;
import org.jspecify.annotations.Nullable;

/** Something the program hears of. */
public sealed interface Msg {

  /** A key, a paste, a new size: whatever came from the terminal. */
  record Typed(Input input) implements Msg {}

  /**
   * The essays found so far, in any order; {@code complete} when the whole folder has been walked.
   */
  record Found(List<Essay> essays, boolean complete) implements Msg {
    public Found {
      essays = List.copyOf(essays);
    }
  }

  /** How far each essay has been read, by essay id; those not named stay as they are. */
  record Readings(Map<String, ReadingProgress> readings) implements Msg {
    public Readings {
      readings = Map.copyOf(readings);
    }
  }

  /**
   * An essay was read from disk, or of a long one the beginning; then it is heard of again.
   *
   * @param place where the reader stood in it, or null
   * @param arrival as the {@code Cmd} asked for
   * @param marks those that can be gone to from it, all or none yet
   */
  record Opened(
      Essay essay, Document document, @Nullable TextAnchor place, Arrival arrival, List<Mark> marks)
      implements Msg {
    public Opened {
      marks = List.copyOf(marks);
    }

    public Opened(Essay essay, Document document, @Nullable TextAnchor place, Arrival arrival) {
      this(essay, document, place, arrival, List.of());
    }
  }

  /** A long text has been read for searching. */
  record Searchable(PlainText plain, SearchText searchText) implements Msg {}

  /** An essay could not be read; the reason is one sentence that names the file. */
  record NotOpened(String id, String reason) implements Msg {}

  /** The browser was started with this address. */
  record Browsed(String address) implements Msg {}

  /** No browser could be started; the reason is half a sentence. */
  record NotBrowsed(String address, String reason) implements Msg {}

  /** A text was handed to the terminal's clipboard; {@code what} names it, as the command did. */
  record Copied(String what) implements Msg {}

  /** A text was not handed to the clipboard; the reason is one sentence. */
  record NotCopied(String reason) implements Msg {}

  /** Something to tell the reader in one line. */
  record Told(String words) implements Msg {

    /** Why a long essay is not there yet; taken back when it comes. */
    public static final Told READING = new Told("Reading all of a long essay.");
  }
}
