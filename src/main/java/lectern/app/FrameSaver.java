package lectern.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lectern.document.Document;
import lectern.essay.Arrangement;
import lectern.essay.Essay;
import lectern.essay.EssayTable;
import lectern.essay.ReadingProgress;
import lectern.file.TimeLimit;
import lectern.library.Library;
import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.state.EssayRecord;
import lectern.ui.Model;
import lectern.ui.Settings;
import lectern.ui.Update;
import lectern.ui.View;
import lectern.ui.look.Theme;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import lectern.ui.reader.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Saves the first frame for later starts, of the shelf and of every essay that was open: when
 * nothing has changed for a moment, and at the end.
 *
 * <p>The frames are not those on the screen but what a start would show, made the way a start makes
 * them; so they are drawn here, beside the loop.
 */
final class FrameSaver {
  /** How long nothing may change before frames are saved. */
  private static final long REST_MILLIS = 250;

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** What an essay was when it was last on the screen. */
  private record LastShownEssay(
      Essay essay, Document document, int offset, Size size, Theme theme) {
    static @Nullable LastShownEssay of(Model model) {
      Reader reader = model.reader();
      return reader == null || reader.essay().id().equals(Essay.MANUAL)
          ? null
          : new LastShownEssay(
              reader.essay(), reader.document(), reader.offset(), model.size(), model.theme());
    }

    boolean same(@Nullable LastShownEssay other) {
      return other != null
          && document == other.document
          && offset == other.offset
          && size.equals(other.size)
          && theme == other.theme;
    }
  }

  /** What the shelf was when it was last on the screen, or behind it. */
  private record ShelfState(
      List<Essay> essays,
      Map<String, ReadingProgress> progressById,
      Arrangement arrangement,
      Size size,
      Theme theme) {
    static ShelfState of(Model model) {
      return new ShelfState(
          model.shelf().all(),
          model.shelf().progressById(),
          model.shelf().arrangement(),
          model.size(),
          model.theme());
    }

    // Comparing ten thousand essays at every key would cost more than saving a frame too many.
    @SuppressWarnings("ReferenceEquality")
    boolean same(@Nullable ShelfState other) {
      return other != null
          && essays == other.essays
          && progressById == other.progressById
          && arrangement.equals(other.arrangement)
          && size.equals(other.size)
          && theme == other.theme;
    }
  }

  private final FrameSaverConfig frames;
  private final SavedFrames saved;
  private final Library library;
  private final LibraryLedger ledger;
  private final PlaceSaver placeSaver;
  private final Predicate<String> savable;

  /** Held by the thread that saves: who leaves waits for a save that is under way. */
  private final ReentrantLock saving = new ReentrantLock();

  /** The program before any message. */
  private final Model first;

  /** The essays of the library as a start knows them, or null where one essay was asked for. */
  private final @Nullable Supplier<EssayTable> shelf;

  /** What is still to be saved, by the essays' ids. */
  private final Map<String, LastShownEssay> waiting = new LinkedHashMap<>();

  private @Nullable LastShownEssay open;
  private @Nullable ShelfState behind;

  /** When anything last changed, and whether that is saved, by the clock of the machine. */
  private long changed;

  private boolean stale;
  private boolean over;

  /**
   * @param savable whether a start would show this essay at once, as it is here
   */
  FrameSaver(
      FrameSaverConfig frames,
      SavedFrames saved,
      Library library,
      LibraryLedger ledger,
      PlaceSaver placeSaver,
      Predicate<String> savable,
      Model first,
      @Nullable Supplier<EssayTable> shelf) {
    this.frames = frames;
    this.saved = saved;
    this.library = library;
    this.ledger = ledger;
    this.placeSaver = placeSaver;
    this.savable = savable;
    this.first = first;
    this.shelf = shelf;
  }

  /** Starts the daemon that saves, or that deletes what was saved before. */
  void start() {
    Thread.ofPlatform().daemon().name("frames").start(frames.wanted() ? this::save : this::clear);
  }

  /** Notes what is on the screen, where frames are wanted. */
  synchronized void frameShown(Model model) {
    if (!frames.wanted()) {
      return;
    }
    LastShownEssay essay = LastShownEssay.of(model);
    ShelfState now = ShelfState.of(model);
    if (essay != null && !essay.same(open)) {
      waiting.put(essay.essay().id(), essay);
      stale = true;
    }
    stale |= !now.same(behind);
    open = essay;
    behind = now;
    if (stale) {
      changed = System.nanoTime();
      notifyAll();
    }
  }

  /** Saves what is still to be saved, and nothing after that. */
  void finish(Model model) {
    frameShown(model);
    synchronized (this) {
      over = true;
      notifyAll();
    }
    try {
      new TimeLimit(PATIENCE)
          .call(() -> {
            saveAll();
            return true;
          });
    } catch (IOException noAnswer) {
      // A reader who leaves does not wait for a disk that does not answer.
      return;
    }
  }

  private void clear() {
    try {
      saved.clear();
    } catch (IOException refused) {
      // whoever reads the folder now could do so before
      return;
    }
  }

  private void save() {
    try {
      while (isRest()) {
        saveAll();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until nothing has changed for a while that is not saved; false when it is over. */
  private synchronized boolean isRest() throws InterruptedException {
    while (!over && (!stale || left() > 0)) {
      wait(stale ? Math.max(1, left()) : 0);
    }
    return !over;
  }

  private long left() {
    return REST_MILLIS - (System.nanoTime() - changed) / 1_000_000;
  }

  private void saveAll() {
    saving.lock();
    try {
      saveWaiting();
    } finally {
      saving.unlock();
    }
  }

  private void saveWaiting() {
    List<LastShownEssay> essays;
    ShelfState now;
    synchronized (this) {
      if (!stale) {
        return;
      }
      stale = false;
      essays = List.copyOf(waiting.values());
      waiting.clear();
      now = behind;
    }
    try {
      Settings settings = frames.settings().get();
      for (LastShownEssay essay : essays) {
        save(essay, settings);
      }
      if (shelf != null && now != null) {
        saveShelf(shelf.get(), now, settings);
      }
    } catch (IOException | OutOfMemoryError refused) {
      // Without a saved frame the next start is only slower.
      return;
    }
  }

  private void saveShelf(EssayTable essays, ShelfState now, Settings settings) throws IOException {
    if (essays.size() == 0) {
      return; // a start scans the folder before it shows anything
    }
    Model restored = first.again(now.size(), settings).withArrangement(now.arrangement());
    restored = restored.withResuming(frames.resuming());
    restored = Update.step(restored, new Msg.EssaysFound(essays, false)).model();
    restored = Update.step(restored, new Msg.ProgressLoaded(progressById(now))).model();
    String path = saved.path();
    save(path, path.isEmpty() ? null : Path.of(path), View.frame(restored));
  }

  /** What the ledger will say: the last places are on the screen before they are in it. */
  private Map<String, ReadingProgress> progressById(ShelfState now) {
    var progressById = new HashMap<>(ledger.progressById());
    now.progressById()
        .forEach((id, progress) ->
            progressById.merge(
                id, progress, (saved, seen) -> seen.lastRead() < saved.lastRead() ? saved : seen));
    return progressById;
  }

  private void save(LastShownEssay essay, Settings settings) throws IOException {
    String id = essay.essay().id();
    Path file = library.file(id);
    if (file == null || !savable.test(id)) {
      return;
    }
    boolean asked = first.isAskedFor(id);
    Path folder = file.toAbsolutePath().normalize().getParent();
    String name = asked || folder == null ? first.shelf().name() : folder.getFileName() + "";
    Model restored = Model.essay(name, id, first.shelf().today(), essay.size(), settings);
    EssayRecord record = placeSaver.record(ledger.key(id));
    if (record != null) {
      restored =
          Update.step(restored, new Msg.ProgressLoaded(Map.of(id, record.progress()))).model();
    }
    var opened =
        new Msg.EssayOpened(
            essay.essay(),
            essay.document(),
            record == null ? null : record.anchor(),
            new OpenPosition.AtLastPlace(),
            ledger.bookmarks(id));
    restored = Update.step(restored, opened).model();
    String path = asked ? saved.path() : file.toAbsolutePath().normalize().toString();
    save(path, asked ? Path.of(path) : file, View.frame(restored));
  }

  private void save(String path, @Nullable Path file, Frame frame) throws IOException {
    saved.save(path, file, frame.size(), frames.bytes().apply(frame));
  }
}
