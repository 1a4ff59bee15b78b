package lectern.app;

import java.util.Map;
import java.util.function.LongSupplier;
import lectern.document.TextAnchor;
import lectern.essay.Essay;
import lectern.essay.ReadingProgress;
import lectern.state.EssayRecord;
import lectern.ui.loop.Bookmark;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;

/**
 * Records where the reader stands in each essay, which are finished, and bookmarks. Nothing is
 * saved of the manual, which is no essay of a library.
 */
final class PlaceRecorder {
  private final LibraryLedger ledger;
  private final PlaceSaver placeSaver;
  private final LongSupplier clock;
  private final MessageQueue queue;

  /**
   * @param clock gives the seconds since 1970
   * @param queue is told how far an essay is read now
   */
  PlaceRecorder(
      LibraryLedger ledger, PlaceSaver placeSaver, LongSupplier clock, MessageQueue queue) {
    this.ledger = ledger;
    this.placeSaver = placeSaver;
    this.clock = clock;
    this.queue = queue;
  }

  void save(Cmd.SavePlace place) {
    if (isManual(place.id())) {
      return;
    }
    save(
        place.id(),
        new EssayRecord(place.anchor(), place.percent(), place.finished(), clock.getAsLong()));
  }

  void save(Cmd.SaveFinished finish) {
    if (isManual(finish.id())) {
      return;
    }
    EssayRecord before = placeSaver.record(ledger.key(finish.id()));
    TextAnchor anchor = before == null || !finish.finished() ? TextAnchor.START : before.anchor();
    int percent = finish.finished() ? 100 : 0;
    save(finish.id(), new EssayRecord(anchor, percent, finish.finished(), clock.getAsLong()));
  }

  void save(Bookmark bookmark) {
    if (!isManual(bookmark.essay())) {
      placeSaver.save(ledger.record(bookmark, clock.getAsLong()));
    }
  }

  /**
   * Tells what the ledger says of all essays, with the places that wait; again if one was saved
   * meanwhile, as the loop knows that one already.
   */
  void tellProgress() {
    int before;
    do {
      before = placeSaver.places();
      placeSaver.flush();
      queue.tell(new Msg.ProgressLoaded(ledger.progressById()));
    } while (placeSaver.places() != before);
  }

  private void save(String id, EssayRecord record) {
    String key = ledger.key(id);
    EssayRecord known = ledger.known(id, record);
    Map<String, ReadingProgress> progress =
        Map.of(id, known.after(placeSaver.record(key)).progress());
    placeSaver.save(key, known);
    queue.tell(new Msg.ProgressLoaded(progress));
  }

  private static boolean isManual(String id) {
    return id.equals(Essay.MANUAL);
  }
}
