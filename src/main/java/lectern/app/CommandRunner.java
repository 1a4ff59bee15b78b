package lectern.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lectern.document.SearchText;
import lectern.essay.Essay;
import lectern.essay.EssayTable;
import lectern.essay.ReadingProgress;
import lectern.essay.ShelfSummary;
import lectern.file.PathProbe;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.library.SummaryFile;
import lectern.library.VisitFile;
import lectern.platform.Browser;
import lectern.platform.OpenPlan;
import lectern.platform.OpenResult;
import lectern.terminal.CopyResult;
import lectern.terminal.TerminalPort;
import lectern.text.Sanitiser;
import lectern.ui.Model;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import org.jspecify.annotations.Nullable;

/**
 * Runs commands beside the loop, each on a thread of its own, and tells the loop what came of it.
 */
final class CommandRunner {
  private final Library library;
  private final Services services;
  private final TerminalPort port;
  private final MessageQueue queue;
  private final PlaceSaver placeSaver;
  private final LibraryLedger ledger;
  private final PlaceRecorder places;
  private final EssayLoader loader;
  private final RenameDetector moved;
  private final EssayReloader reloader;
  private final LibraryScanner scanner;
  private final LibrarySearcher searcher;
  private final FolderWatch folders;
  private final PreferenceSaver choices;
  private final LibraryProbe libraries;
  private final NewEssayTracker newEssays;

  /** The essays that are too long to be read before they are shown. */
  private final Set<String> inParts = ConcurrentHashMap.newKeySet();

  /** The essays as a start would know them. */
  private volatile LibrarySnapshot known = LibrarySnapshot.NONE;

  /** Saves the first frames of later starts; null where there are none. */
  private @Nullable FrameSaver frameSaver;

  /** What is put off until after the next frame. */
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

  CommandRunner(Library library, Services services, TerminalPort port, MessageQueue queue) {
    this.library = library;
    this.services = services;
    this.port = port;
    this.queue = queue;
    this.placeSaver = new PlaceSaver(services.ledger(), this::notice);
    this.choices =
        new PreferenceSaver(services.state(), Catalogue.key(library.folder()), this::notice);
    this.ledger = LibraryLedger.of(services.ledger(), library.folder());
    this.places = new PlaceRecorder(ledger, placeSaver, services.clock(), queue);
    this.moved = new RenameDetector(ledger, placeSaver);
    this.loader =
        new EssayLoader(library, services, ledger, moved, placeSaver, queue, inParts, waiting::add);
    this.folders = new FolderWatch(library, queue);
    this.scanner =
        new LibraryScanner(
            library,
            services.cache(),
            services.punctuation(),
            queue::tell,
            folders::add,
            this::receiveScan);
    var movedFiles = new MovedFileFinder(library, ledger.texts(), scanner::latest);
    this.reloader = new EssayReloader(library, loader, movedFiles, queue::tell, Thread::sleep);
    this.searcher =
        new LibrarySearcher(library, services.cache(), ledger::progressById, queue::tell);
    this.libraries = new LibraryProbe(services.cache(), services.punctuation());
    this.newEssays = new NewEssayTracker(new VisitFile(services.state(), library.folder()));
    placeSaver.start();
  }

  /** Starts a command, or does it at once when it only saves something. */
  void run(Cmd cmd) {
    switch (cmd) {
      case Cmd.SavePlace place -> places.save(place);
      case Cmd.SaveFinished finish -> places.save(finish);
      case Cmd.SaveTheme theme -> {
        choices.choose(theme.name());
        beside(choices::save);
      }
      case Cmd.OpenEssay open -> beside(() -> runHere(open));
      case Cmd.FindLinkedEssay find -> beside(() -> find(find));
      case Cmd.ReadForSearch read ->
          beside(
              () -> queue.tell(new Msg.SearchTextReady(read.plain(), SearchText.of(read.plain()))));
      case Cmd.SearchLibrary search -> searcher.search(search.query(), search.results());
      case Cmd.FindHits find -> beside(() -> queue.tell(LibrarySearcher.hits(find)));
      case Cmd.FindRelated relate -> searcher.relate(relate.id());
      case Cmd.CountEssays count ->
          beside(() -> queue.tell(new Msg.EssaysCounted(libraries.count(count.libraries()))));
      case Cmd.CheckLibrary check -> beside(() -> queue.tell(LibraryProbe.check(check.library())));
      case Cmd.SwitchLibrary other -> {}
      case Cmd.SaveBookmark set -> places.save(set.bookmark());
      case Cmd.EditEssay edit -> edit(edit);
      case Cmd.OpenBrowser browse -> beside(() -> browse(browse.address()));
      case Cmd.CopyText copy -> beside(() -> queue.tell(copied(copy)));
      case Cmd.SetMouse mouse -> port.mouse(mouse.on());
      case Cmd.ReportFocus focus -> port.focus();
      case Cmd.ScanLibrary scan -> beside(() -> scan(loaded()));
      case Cmd.SaveArrangement save -> {
        choices.choose(save.arrangement());
        beside(choices::save);
      }
      case Cmd.SaveSummary summary -> beside(() -> save(summary.summary()));
      case Cmd.RefreshLibrary refresh ->
          beside(() -> scanner.refresh(refresh.changes(), refresh.certain()));
      case Cmd.ReloadEssay reload -> beside(() -> reloader.reload(reload));
      case Cmd.Quit quit -> {}
      case Cmd.Suspend suspend -> {}
      case Cmd.Redraw redraw -> {}
    }
  }

  /** Opens an essay on the calling thread, so that what comes of it waits in the queue. */
  void runHere(Cmd.OpenEssay open) {
    String id = open.id();
    Path file = id.equals(Essay.MANUAL) ? null : library.file(id);
    if (file != null) {
      try {
        new PathProbe().kind(file);
      } catch (IOException noAnswer) {
        queue.tell(new Msg.OpenFailed(id, id + ": " + noAnswer.getMessage()));
        return;
      }
      folders.addFolderOf(id);
    }
    newEssays.open(id);
    reloader.note(id);
    loader.open(open);
  }

  /** Pauses slow background work while the reader presses keys. */
  void keyPressed() {
    searcher.pauseIndexing();
  }

  /**
   * Saves first frames from now on, where they are wanted.
   *
   * @param first the program before any message
   * @param start the essays that were known, or null where one essay was asked for
   */
  void saveFrames(Model first, @Nullable LibrarySnapshot start) {
    SavedFrames saved = services.frames().saved();
    if (saved == null) {
      return;
    }
    known = start == null ? LibrarySnapshot.NONE : start;
    Predicate<String> savable = id -> !inParts.contains(id) && reloader.isCurrent(id);
    Supplier<EssayTable> shelf = start == null ? null : () -> known.table();
    frameSaver =
        new FrameSaver(
            services.frames(), saved, library, ledger, placeSaver, savable, first, shelf);
  }

  /** Starts what was put off until after the next frame. */
  void frameShown(Model model) {
    FrameSaver saver = frameSaver;
    if (saver != null) {
      saver.frameShown(model);
    }
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      beside(next);
    }
  }

  /** Saves every place that waits, and the theme. */
  void flush() {
    choices.save();
    placeSaver.flush();
  }

  /** Saves what later starts show first, once and for all. */
  void saveStart(Model last) {
    ShelfSummary summary = last.alone() ? null : last.shelf().summary();
    if (summary != null) {
      save(summary);
    }
    FrameSaver saver = frameSaver;
    if (saver != null) {
      saver.finish(last);
    }
  }

  /** Stops saving by itself. */
  void close() {
    folders.close();
    scanner.stop();
    newEssays.endVisit();
    searcher.close();
    placeSaver.stop();
  }

  /** Why a place is not saved, in a line; empty when all are. */
  String unsavedReason() {
    return placeSaver.unsavedReason();
  }

  private void notice(String words) {
    queue.tell(new Msg.NoticeReceived(words));
  }

  private void beside(Runnable command) {
    // A disk that does not answer would take one of the few threads that virtual ones share.
    Thread.ofPlatform()
        .daemon()
        .name("command")
        .start(() -> {
          try {
            command.run();
          } catch (OutOfMemoryError tooMuch) {
            // What the command had taken is free again, and the reader may go on without it.
            notice("There is not enough memory for that.");
          } catch (Throwable bug) {
            queue.fail(bug);
          }
        });
  }

  private void find(Cmd.FindLinkedEssay find) {
    try {
      new PathProbe().kind(library.folder());
      queue.tell(found(find));
    } catch (IOException noAnswer) {
      notice(find.link().address() + ": " + noAnswer.getMessage() + ".");
    }
  }

  private Msg found(Cmd.FindLinkedEssay find) {
    String id = library.resolveLink(find.from(), find.link().address());
    return new Msg.LinkResolved(find.from(), find.link(), id);
  }

  /** Restores the progress of essays that moved within the folder, or with it. */
  private void receiveScan(LibrarySnapshot scanned) {
    known = scanned;
    searcher.receiveScan(scanned.catalogue());
    Map<String, Long> fingerprints = scanned.catalogue().fingerprints();
    queue.tell(new Msg.NewEssaysFound(newEssays.among(fingerprints)));
    Map<String, ReadingProgress> progressById = moved.progressById(fingerprints);
    if (!progressById.isEmpty()) {
      placeSaver.flush();
      queue.tell(new Msg.ProgressLoaded(progressById));
    }
  }

  /** On the calling thread: while another program has the terminal, there is nothing to do. */
  private void edit(Cmd.EditEssay edit) {
    flush();
    String reason = new EditorSession(library, port).of(edit, services.editor().get());
    if (!reason.isEmpty()) {
      notice(reason);
    }
  }

  /** What the reader is told about a copy. */
  private Msg copied(Cmd.CopyText copy) {
    return services.clipboard()
        ? message(copy.what(), port.copy(Sanitiser.lines(copy.text())))
        : new Msg.CopyFailed("Not copied: config.yaml says clipboard: off.");
  }

  static Msg message(String what, CopyResult result) {
    return switch (result) {
      case CopyResult.CopySent sent -> new Msg.TextCopied(what);
      case CopyResult.NoClipboard impossible ->
          new Msg.CopyFailed("This terminal has no clipboard that lectern can reach.");
      case CopyResult.CopyTooLong text ->
          new Msg.CopyFailed(
              "Too long for the terminal's clipboard: "
                  + (text.bytes() + 999) / 1000
                  + " KB, at most "
                  + text.most() / 1000
                  + ".");
    };
  }

  private void browse(String address) {
    switch (services.opener().get().plan(address)) {
      case OpenPlan.RunProgram run -> {
        switch (Browser.current().open(run)) {
          case OpenResult.ProgramStarted started -> queue.tell(new Msg.BrowserStarted(address));
          case OpenResult.ProgramFailed failed ->
              queue.tell(new Msg.BrowserFailed(address, failed.reason()));
        }
      }
      case OpenPlan.NoOpener nowhere ->
          queue.tell(new Msg.BrowserFailed(address, nowhere.reason()));
    }
  }

  /** Follows the folders of essays on the disk from now on. */
  void watch() {
    folders.watch();
    beside(this::watchLedger);
    FrameSaver saver = frameSaver;
    if (saver != null) {
      saver.start();
    }
  }

  /** Again after each change, as a folder may have come on the way to the ledger. */
  private void watchLedger() {
    try {
      Path watched;
      do {
        watched = services.ledger().watched();
        folders.add(watched, () -> beside(this::watchLedger));
      } while (!watched.equals(services.ledger().watched())); // it came before it was watched
    } catch (IOException none) {
      return; // what cannot be watched is read when it is needed
    }
    refreshLedger(); // nobody tells of what was saved before it was watched
  }

  /** Takes in what another lectern saved; of what this one saved there is no news. */
  private void refreshLedger() {
    if (services.ledger().refresh()) {
      tellProgress(); // and saves the bookmarks that wait, which are told below
      queue.tell(new Msg.BookmarksLoaded(ledger.bookmarks()));
    }
  }

  /** What was known of the library when it was left. */
  private LibrarySnapshot loaded() {
    return LibrarySnapshot.of(
        Catalogue.load(services.cache(), library.folder()), services.punctuation());
  }

  /** Shows all of a library of which only some rows are seen, and then scans the folder. */
  void read() {
    beside(() -> {
      LibrarySnapshot all = loaded();
      known = all;
      if (!all.isEmpty()) {
        queue.tell(new Msg.EssaysFound(all.table(), false));
      }
      scan(all);
    });
  }

  /** Saves what is shown first the next time. */
  private void save(ShelfSummary summary) {
    summaryFile(library, services).save(summary);
  }

  /** Where that is saved. */
  static SummaryFile summaryFile(Library library, Services services) {
    return new SummaryFile(services.cache(), library.folder(), services.punctuation());
  }

  /** Scans the folder in the background and corrects what is known of the shelf. */
  void scan(LibrarySnapshot known) {
    Runnable task = scanner.next(known);
    beside(() -> {
      tellProgress();
      task.run();
    });
  }

  /** Tells the loop what the ledger says of the essays below this folder. */
  void tellProgress() {
    places.tellProgress();
  }
}
