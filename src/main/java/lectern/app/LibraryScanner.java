package lectern.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import lectern.document.PunctuationStyle;
import lectern.essay.Essay;
import lectern.essay.EssayChanges;
import lectern.file.PathProbe;
import lectern.file.StallAlarm;
import lectern.file.TimeLimit;
import lectern.library.Catalogue;
import lectern.library.LastScan;
import lectern.library.Library;
import lectern.library.ScanEvent;
import lectern.ui.loop.Msg;
import org.jspecify.annotations.Nullable;

/** Scans the folder and corrects what is known of the shelf. */
final class LibraryScanner {
  /** A missing folder is not a folder without essays: the shelf keeps the essays it knows. */
  private static final String GONE = "The folder is gone from the disk; its shelf stays as it was.";

  private static final String BACK = "The folder is back.";

  private static final String NO_ANSWER = "The folder cannot be read: " + TimeLimit.NO_ANSWER + ".";

  /** How long nothing may be found while a disk is asked, before that is said. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Library library;
  private final Path cache;
  private final PunctuationStyle punctuation;
  private final Consumer<Msg> sink;
  private final PathProbe probe = new PathProbe();
  private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(1));

  /** Receives each folder before its files are looked at. */
  private final BiConsumer<String, Path> entered;

  /** Receives what a whole scan has found, or a correction. */
  private final Consumer<LibrarySnapshot> onScan;

  /** Counts scans, so that an older one that is still under way stops when a newer one begins. */
  private final AtomicInteger lastNumber = new AtomicInteger();

  /** One scan or correction at a time, each of them begun with what the one before found. */
  private final ReentrantLock scanLock = new ReentrantLock();

  /** What the last whole scan found, and the corrections since; null until there is one. */
  private volatile @Nullable LibrarySnapshot latest;

  /** What could not be read the last time, as it was told. */
  private String lastNotice = "";

  /**
   * A correction that is not on the disk yet; without it the next start reads some essays again.
   */
  private volatile @Nullable Catalogue unsaved;

  private final SaveThrottle pauses = new SaveThrottle(System::nanoTime);

  private EssayChanges changed = EssayChanges.NONE;
  private EssayChanges doubtful = EssayChanges.NONE;
  private volatile boolean over;

  /** Whether the shelf shows essays: until then, it keeps what is typed. */
  private volatile boolean shown;

  LibraryScanner(
      Library library,
      Path cache,
      PunctuationStyle punctuation,
      Consumer<Msg> sink,
      BiConsumer<String, Path> entered,
      Consumer<LibrarySnapshot> onScan) {
    this.library = library;
    this.cache = cache;
    this.punctuation = punctuation;
    this.sink = sink;
    this.entered = entered;
    this.onScan = onScan;
  }

  /** What the last scan found, with the corrections since; null before the first. */
  @Nullable Catalogue latest() {
    LibrarySnapshot snapshot = latest;
    return snapshot == null ? null : snapshot.catalogue();
  }

  /** The next scan, to be run on a thread of its own; it counts as begun from now on. */
  Runnable next(LibrarySnapshot known) {
    int number = lastNumber.incrementAndGet();
    shown |= !known.isEmpty();
    return () -> {
      if (over || !answers() || !begins(number)) {
        return;
      }
      try {
        scan(number, known);
        correct(); // what changed behind the scan
      } finally {
        scanLock.unlock();
      }
    };
  }

  /** Waits for what is under way, but only for the newest scan; false where this is not the one. */
  private boolean begins(int number) {
    try {
      while (!scanLock.tryLock(1, TimeUnit.SECONDS)) {
        if (isOvertaken(number)) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends the scan that is under way, and any to come: nothing is written any more after this. */
  synchronized void stop() {
    Catalogue waiting = unsaved;
    if (waiting != null && pauses.isShort()) {
      save(lastNumber.get(), waiting);
    }
    over = true;
  }

  /** Whether another scan counts by now, or none any more. */
  private boolean isOvertaken(int number) {
    return over || lastNumber.get() != number;
  }

  private void scan(int number, LibrarySnapshot known) {
    var found = new ArrayList<Essay>();
    boolean first = known.isEmpty();
    var progress = new ScanProgress(known.table().size(), System::nanoTime);
    var scanBatches = new ScanBatches();
    var unreadable = new ArrayList<ScanEvent.UnreadableFile>();
    Catalogue now =
        scan(
            known.catalogue(),
            number,
            each(
                unreadable,
                essay -> {
                  if (first) {
                    found.add(essay);
                  }
                  if (first && scanBatches.isDue(found.size())) {
                    shown = true;
                    sink.accept(
                        new Msg.EssaysFound(HeadPunctuation.essays(found, punctuation), false));
                  }
                  int percent = progress.countEssay();
                  if (percent > 0) {
                    sink.accept(new Msg.ScanAdvanced(percent));
                  }
                }));
    if (isOvertaken(number)) {
      return;
    }
    boolean gone = isGone();
    LibrarySnapshot snapshot = gone && !first ? known : known.then(now, punctuation);
    if (first) {
      sink.accept(new Msg.EssaysFound(snapshot.table(), false)); // the last batch
    }
    tell(snapshot);
    if (gone) {
      entered.accept("", library.folder()); // to be told when it is back
      say(GONE);
    } else {
      tell(unreadable);
      save(number, now);
    }
  }

  /** Whether the folder is missing; asked after a scan too, as it may go in the middle of one. */
  private boolean isGone() {
    return !Files.isDirectory(library.folder());
  }

  /** Scans the folder, and says so when a disk stops answering on the way. */
  private Catalogue scan(Catalogue known, int number, Consumer<ScanEvent> each) {
    try (var alarm = new StallAlarm(PATIENCE, this::sayNoAnswer)) {
      return library.scan(
          known,
          () -> {
            alarm.step();
            return isOvertaken(number);
          },
          each);
    }
  }

  /** What is done with each thing that is found: files that cannot be read are gathered here. */
  private Consumer<ScanEvent> each(
      List<ScanEvent.UnreadableFile> unreadable, Consumer<Essay> found) {
    return event -> {
      switch (event) {
        case ScanEvent.EssayFound on -> found.accept(on.essay());
        case ScanEvent.UnreadableFile file -> unreadable.add(file);
        case ScanEvent.FolderFound folder -> entered.accept(folder.id(), folder.path());
      }
    };
  }

  private void tell(LibrarySnapshot now) {
    latest = now;
    shown = true;
    sink.accept(new Msg.EssaysFound(now.table(), true));
    onScan.accept(now);
  }

  /**
   * Corrects what is known of the shelf after changes, once the scan under way has ended; what
   * changed while another correction is made is looked at together.
   *
   * @param certain whether the files named did change, whatever their size and time say
   */
  void refresh(EssayChanges changes, boolean certain) {
    note(changes, certain);
    // Whoever waits already looks at this too: a disk that hangs gathers no threads.
    if (scanLock.hasQueuedThreads() || !answers()) {
      return;
    }
    scanLock.lock();
    try {
      correct();
    } finally {
      scanLock.unlock();
    }
  }

  /** Whether the folder's disk answers; asked before a scan, which would otherwise hang. */
  private boolean answers() {
    try {
      probe.kind(library.folder());
      return true;
    } catch (IOException noAnswer) {
      sayNoAnswer();
      return false;
    }
  }

  private void sayNoAnswer() {
    if (!shown) {
      // no essays for now, so that keys work again
      sink.accept(new Msg.EssaysFound(LibrarySnapshot.NONE.table(), true));
    }
    say(NO_ANSWER);
  }

  private synchronized void note(EssayChanges changes, boolean certain) {
    changed = certain ? changed.merge(changes) : changed;
    doubtful = certain ? doubtful : doubtful.merge(changes);
  }

  private void correct() {
    LibrarySnapshot snapshot = latest;
    if (snapshot == null) {
      return; // the scan that is still to come looks at it
    }
    Catalogue known = snapshot.catalogue();
    EssayChanges files;
    EssayChanges doubts;
    int number;
    synchronized (this) {
      files = changed;
      doubts = doubtful;
      number = lastNumber.get();
      changed = EssayChanges.NONE;
      doubtful = EssayChanges.NONE;
    }
    if (over || (files.isNone() && doubts.isNone())) {
      return;
    }
    if (isGone()) {
      say(GONE);
      return;
    }
    sayBack();
    var unreadable = new ArrayList<ScanEvent.UnreadableFile>();
    Consumer<ScanEvent> each = each(unreadable, _ -> {});
    Catalogue now = library.rescan(known, files.ids(), true, each);
    now =
        files.all() || doubts.all()
            ? scan(now, number, each)
            : library.rescan(now, doubts.ids(), false, each);
    if (isOvertaken(number)) {
      return;
    }
    if (isGone()) {
      say(GONE);
      return;
    }
    LibrarySnapshot corrected = snapshot.then(now, punctuation);
    if (now.hasSame(known)) {
      latest = corrected;
      if (!files.isNone()) {
        onScan.accept(corrected); // the search may have met a file while it was away
      }
    } else {
      tell(corrected);
      saveInTime(number, now);
    }
    tell(unreadable);
  }

  /** Saves a correction, unless another was saved just before: the whole library is written. */
  private void saveInTime(int number, Catalogue now) {
    if (pauses.isDue()) {
      save(number, now);
    } else {
      unsaved = now;
    }
  }

  /** Reports what cannot be read, unless the last scan reported the same. */
  private void tell(List<ScanEvent.UnreadableFile> unreadable) {
    say(unreadable.isEmpty() ? "" : describe(unreadable));
  }

  private synchronized void sayBack() {
    if (lastNotice.equals(GONE)) {
      say(BACK);
    }
  }

  private synchronized void say(String words) {
    if (!words.isEmpty() && !words.equals(lastNotice)) {
      sink.accept(new Msg.NoticeReceived(words));
    }
    lastNotice = words;
  }

  private synchronized void save(int number, Catalogue now) {
    if (!isOvertaken(number)) {
      unsaved = null;
      pauses.saveStarted();
      try {
        // A late save puts a whole file in its place, or none.
        limit.call(() -> {
          if (now.save()) {
            LastScan.save(cache, library.folder(), now);
          }
          return now;
        });
      } catch (IOException tooLate) {
        // The next start scans the folder again.
        return;
      } finally {
        pauses.saveEnded();
      }
    }
  }

  private static String describe(List<ScanEvent.UnreadableFile> unreadable) {
    ScanEvent.UnreadableFile first = unreadable.getFirst();
    String more = unreadable.size() == 1 ? "" : " (and " + (unreadable.size() - 1) + " more)";
    return first.id() + ": " + first.reason() + more;
  }
}
