package lectern.app;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import lectern.essay.ReadingProgress.ReadingState;
import lectern.state.Ledger;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceRecorderTest {
  @TempDir Path home;

  /** A tick is on the disk after a second; a scan that begins before that must not hide it. */
  @Test
  void aTickThatWaitsIsToldWithTheOthers() {
    var ledger = LibraryLedger.of(Ledger.open(home.resolve("state")), home);
    var queue = new MessageQueue();
    var saver = new PlaceSaver(ledger.ledger(), words -> {});
    var places = new PlaceRecorder(ledger, saver, () -> 7, queue);
    places.save(new Cmd.SaveFinished("a.md", true));
    queue.poll();
    places.tellProgress();
    var told = assertInstanceOf(Msg.ProgressLoaded.class, queue.poll());
    assertEquals(ReadingState.FINISHED, requireNonNull(told.progressById().get("a.md")).state());
  }
}
