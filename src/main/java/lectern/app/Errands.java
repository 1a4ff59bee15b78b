package lectern.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import lectern.document.Concordance;
import lectern.document.Document;
import lectern.document.TextAnchor;
import lectern.essay.Essay;
import lectern.essay.Reading;
import lectern.library.Catalogue;
import lectern.library.EssayFile;
import lectern.library.Found;
import lectern.library.Library;
import lectern.markdown.Markdown;
import lectern.platform.Browser;
import lectern.platform.Opening;
import lectern.platform.Outcome;
import lectern.state.Kept;
import lectern.terminal.Delivery;
import lectern.terminal.Port;
import lectern.text.Sanitiser;
import lectern.ui.loop.Arrival;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import org.jspecify.annotations.Nullable;

/**
 * Runs commands beside the loop, each on a thread of its own, and tells the loop what came of it.
 */
final class Errands {
  private final Library library;
  private final Machine machine;
  private final Port port;
  private final Loop loop;
  private final Places places;
  private final String root;
  private final Marks marks;

  /** What is only begun after the next frame. */
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

  /** Counts scans, so that an older one that is still walking stops when a newer one begins. */
  private final AtomicInteger scans = new AtomicInteger();

  Errands(Library library, Machine machine, Port port, Loop loop) {
    this.library = library;
    this.machine = machine;
    this.port = port;
    this.loop = loop;
    this.places = new Places(machine.ledger(), words -> loop.tell(new Msg.Told(words)));
    this.root = root(library.folder());
    this.marks = new Marks(machine.ledger(), root);
    places.start();
  }

  /** One folder has one name in the ledger, by whatever links it was reached. */
  private static String root(Path folder) {
    try {
      return folder.toRealPath().toString();
    } catch (IOException gone) {
      return folder.toAbsolutePath().normalize().toString();
    }
  }

  /** Starts a command, or does it at once when it only remembers something. */
  void run(Cmd cmd) {
    switch (cmd) {
      case Cmd.Keep keep -> keep(keep);
      case Cmd.Finish finish -> finish(finish);
      case Cmd.Open open -> beside(() -> open(open));
      case Cmd.Read read ->
          beside(() -> loop.tell(new Msg.Searchable(read.plain(), Concordance.of(read.plain()))));
      case Cmd.SetMark set -> places.keep(marks.kept(set.mark(), now()));
      case Cmd.Edit edit -> edit(edit);
      case Cmd.Browse browse -> beside(() -> browse(browse.address()));
      case Cmd.Copy copy -> beside(() -> loop.tell(copied(copy)));
      case Cmd.Mouse mouse -> port.mouse(mouse.on());
      case Cmd.Scan scan -> beside(() -> scan(Catalogue.load(machine.cache(), library.folder())));
      case Cmd.Quit quit -> {}
      case Cmd.Suspend suspend -> {}
      case Cmd.Redraw redraw -> {}
    }
  }

  /** Runs a command on the calling thread, so that what comes of it waits in the queue. */
  void runHere(Cmd cmd) {
    if (cmd instanceof Cmd.Open open) {
      open(open);
    } else {
      run(cmd);
    }
  }

  /** Begins what waited until the reader sees something. */
  void shown() {
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      beside(next);
    }
  }

  /** Saves every place that waits. */
  void flush() {
    places.flush();
  }

  /** Saves nothing by itself any more. */
  void close() {
    places.stop();
  }

  /** Why a place is not saved, in a line; empty when all are. */
  String unsaved() {
    return places.unsaved();
  }

  private void beside(Runnable errand) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            errand.run();
          } catch (OutOfMemoryError tooMuch) {
            // What the errand had taken is free again, and the reader may go on without it.
            loop.tell(new Msg.Told("There is not enough memory for that."));
          } catch (Throwable fault) {
            loop.fail(fault);
          }
        });
  }

  private String key(String id) {
    return root + "/" + id;
  }

  private void keep(Cmd.Keep keep) {
    Kept before = machine.ledger().kept(key(keep.id()));
    // Only x takes "finished" back: an essay that is read again stays finished.
    boolean finished = keep.finished() || (before != null && before.finished());
    kept(keep.id(), new Kept(keep.anchor(), keep.percent(), finished, now()));
  }

  private void finish(Cmd.Finish finish) {
    Kept before = machine.ledger().kept(key(finish.id()));
    TextAnchor anchor = before == null || !finish.finished() ? TextAnchor.START : before.anchor();
    int percent = finish.finished() ? 100 : 0;
    kept(finish.id(), new Kept(anchor, percent, finish.finished(), now()));
  }

  private void kept(String id, Kept kept) {
    places.keep(key(id), kept);
    loop.tell(new Msg.Readings(Map.of(id, kept.reading())));
  }

  private long now() {
    return machine.clock().getAsLong();
  }

  private void open(Cmd.Open open) {
    orTooLarge(open, () -> read(open));
  }

  private void orTooLarge(Cmd.Open open, Runnable reading) {
    try {
      reading.run();
    } catch (OutOfMemoryError tooLarge) {
      loop.tell(new Msg.NotOpened(open.id(), open.id() + ": " + EssayFile.TOO_LARGE));
    }
  }

  private void read(Cmd.Open open) {
    switch (library.begin(open.id())) {
      case EssayFile.Read read -> {
        places.flush();
        machine.ledger().refresh(); // Another lectern may have gone further in it.
        Kept kept = machine.ledger().kept(key(open.id()));
        TextAnchor place = kept == null ? null : kept.anchor();
        if (read.whole() && !Markdown.isLong(read.body())) {
          tellWhole(read, document(read), place, open);
          return;
        }
        // All of a long one is only read when the reader sees something and keys are heard.
        waiting.add(() -> orTooLarge(open, () -> readWhole(read, place, open)));
        boolean first = place == null || place.equals(TextAnchor.START);
        loop.tell(
            first && open.arrival() instanceof Arrival.Resume
                ? beginning(read, place, open)
                : new Msg.Told("Reading all of a long essay."));
      }
      case EssayFile.Unreadable not -> tellUnreadable(not);
    }
  }

  private Msg beginning(EssayFile.Read read, @Nullable TextAnchor place, Cmd.Open open) {
    Essay essay = read.essay();
    Document beginning = Markdown.beginning(read.body(), essay.head().title());
    return new Msg.Opened(shown(essay), shown(beginning, essay), place, open.arrival());
  }

  private void readWhole(EssayFile.Read begun, @Nullable TextAnchor place, Cmd.Open open) {
    switch (begun.whole() ? begun : library.open(open.id())) {
      case EssayFile.Read read -> {
        Document document = document(read);
        // counted here, where no key waits for it
        document.plain();
        document.leaves();
        tellWhole(read, document, place, open);
      }
      case EssayFile.Unreadable not -> tellUnreadable(not);
    }
  }

  private Document document(EssayFile.Read read) {
    Essay essay = read.essay();
    return shown(Markdown.read(read.body(), essay.head().title()), essay);
  }

  private void tellWhole(
      EssayFile.Read read, Document document, @Nullable TextAnchor place, Cmd.Open open) {
    loop.tell(new Msg.Opened(shown(read.essay()), document, place, open.arrival()));
    loop.tell(new Msg.Marks(open.id(), marks.of(open.id())));
  }

  private void tellUnreadable(EssayFile.Unreadable not) {
    loop.tell(new Msg.NotOpened(not.id(), not.id() + ": " + not.reason()));
  }

  private Document shown(Document document, Essay essay) {
    return machine.punctuation().of(document, essay.head().lang());
  }

  private Essay shown(Essay essay) {
    return Printed.essay(essay, machine.punctuation());
  }

  private List<Essay> shown(List<Essay> essays) {
    return Printed.essays(essays, machine.punctuation());
  }

  /** On the calling thread: while another program has the terminal, there is nothing to do. */
  private void edit(Cmd.Edit edit) {
    flush();
    String trouble = new Editing(library, port).of(edit, machine.editor().get());
    if (!trouble.isEmpty()) {
      loop.tell(new Msg.Told(trouble));
    }
  }

  /** What the program hears of a copy. */
  private Msg copied(Cmd.Copy copy) {
    return machine.clipboard()
        ? heard(copy.what(), port.copy(Sanitiser.lines(copy.text())))
        : new Msg.NotCopied("Not copied: config.yaml says clipboard: off.");
  }

  static Msg heard(String what, Delivery delivery) {
    return switch (delivery) {
      case Delivery.Sent sent -> new Msg.Copied(what);
      case Delivery.Impossible impossible ->
          new Msg.NotCopied("This terminal has no clipboard that lectern can reach.");
      case Delivery.TooLong text ->
          new Msg.NotCopied(
              "Too long for the terminal's clipboard: "
                  + (text.bytes() + 999) / 1000
                  + " KB, at most "
                  + text.most() / 1000
                  + ".");
    };
  }

  private void browse(String address) {
    switch (machine.opener().get().opening(address)) {
      case Opening.Run run -> {
        switch (Browser.current().open(run)) {
          case Outcome.Started started -> loop.tell(new Msg.Browsed(address));
          case Outcome.Failed failed -> loop.tell(new Msg.NotBrowsed(address, failed.reason()));
        }
      }
      case Opening.Nowhere nowhere -> loop.tell(new Msg.NotBrowsed(address, nowhere.reason()));
    }
  }

  /** Walks the folder in the background and corrects what is known of the shelf. */
  void scan(Catalogue known) {
    int number = scans.incrementAndGet();
    beside(() -> walk(number, known));
  }

  private void walk(int number, Catalogue known) {
    loop.tell(new Msg.Readings(readings()));
    var found = new LinkedHashMap<String, Essay>();
    known.essays().forEach(essay -> found.put(essay.id(), essay));
    boolean first = found.isEmpty();
    var batches = new Batches();
    var unreadable = new ArrayList<Found.Unreadable>();
    Catalogue walked =
        library.scan(
            known,
            () -> scans.get() != number,
            news -> {
              switch (news) {
                case Found.OnShelf on -> {
                  found.put(on.essay().id(), on.essay());
                  if (first && batches.isDue(found.size())) {
                    loop.tell(new Msg.Found(shown(List.copyOf(found.values())), false));
                  }
                }
                case Found.Unreadable not -> unreadable.add(not);
              }
            });
    if (scans.get() != number) {
      return;
    }
    if (first) {
      loop.tell(
          new Msg.Found(shown(walked.essays()), false)); // the last batch, heard as those before
    }
    loop.tell(new Msg.Found(shown(walked.essays()), true));
    if (!unreadable.isEmpty()) {
      loop.tell(new Msg.Told(told(unreadable)));
    }
    walked.save();
  }

  private static String told(List<Found.Unreadable> unreadable) {
    Found.Unreadable first = unreadable.getFirst();
    String more = unreadable.size() == 1 ? "" : " (and " + (unreadable.size() - 1) + " more)";
    return first.id() + ": " + first.reason() + more;
  }

  /** What the ledger says of the essays below this folder, by their ids. */
  Map<String, Reading> readings() {
    var readings = new HashMap<String, Reading>();
    String above = root + "/";
    machine
        .ledger()
        .all()
        .forEach((key, kept) -> {
          if (key.startsWith(above)) {
            readings.put(key.substring(above.length()), kept.reading());
          }
        });
    return readings;
  }
}
