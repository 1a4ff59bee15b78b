package lectern.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import lectern.document.PunctuationStyle;
import lectern.essay.Essay;
import lectern.file.TimeLimit;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.library.ScanEvent;
import lectern.ui.loop.Msg;

/** Walks the folder and corrects what is known of the shelf. */
final class LibraryScanner {
  private final Library library;
  private final PunctuationStyle punctuation;
  private final Loop loop;
  private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(1));

  /** Is told what a whole walk has found. */
  private final Consumer<Catalogue> walked;

  /** Counts walks, so that an older one that is still under way stops when a newer one begins. */
  private final AtomicInteger begun = new AtomicInteger();

  LibraryScanner(
      Library library, PunctuationStyle punctuation, Loop loop, Consumer<Catalogue> walked) {
    this.library = library;
    this.punctuation = punctuation;
    this.loop = loop;
    this.walked = walked;
  }

  /** The next walk, to be run on a thread of its own; it counts as begun from now on. */
  Runnable next(Catalogue known) {
    int number = begun.incrementAndGet();
    return () -> walk(number, known);
  }

  /** Ends the walk that is under way: nothing is written any more when this returns. */
  synchronized void stop() {
    begun.incrementAndGet();
  }

  private void walk(int number, Catalogue known) {
    var found = new LinkedHashMap<String, Essay>();
    known.essays().forEach(essay -> found.put(essay.id(), essay));
    boolean first = found.isEmpty();
    var scanBatches = new ScanBatches();
    var unreadable = new ArrayList<ScanEvent.UnreadableFile>();
    Catalogue now =
        library.scan(
            known,
            () -> begun.get() != number,
            news -> {
              switch (news) {
                case ScanEvent.EssayFound on -> {
                  found.put(on.essay().id(), on.essay());
                  if (first && scanBatches.isDue(found.size())) {
                    loop.tell(new Msg.EssaysFound(printed(List.copyOf(found.values())), false));
                  }
                }
                case ScanEvent.UnreadableFile not -> unreadable.add(not);
              }
            });
    if (begun.get() != number) {
      return;
    }
    List<Essay> all = printed(now.essays());
    if (first) {
      loop.tell(new Msg.EssaysFound(all, false)); // the last batch, heard as those before
    }
    loop.tell(new Msg.EssaysFound(all, true));
    walked.accept(now);
    if (!unreadable.isEmpty()) {
      loop.tell(new Msg.NoticeReceived(told(unreadable)));
    }
    save(number, now);
  }

  private synchronized void save(int number, Catalogue now) {
    if (begun.get() == number) {
      try {
        // A late save puts a whole file in its place, or none.
        limit.call(now::save);
      } catch (IOException tooLate) {
        // The next start walks the folder again.
        return;
      }
    }
  }

  private List<Essay> printed(List<Essay> essays) {
    return PunctuatedHead.essays(essays, punctuation);
  }

  private static String told(List<ScanEvent.UnreadableFile> unreadable) {
    ScanEvent.UnreadableFile first = unreadable.getFirst();
    String more = unreadable.size() == 1 ? "" : " (and " + (unreadable.size() - 1) + " more)";
    return first.id() + ": " + first.reason() + more;
  }
}
