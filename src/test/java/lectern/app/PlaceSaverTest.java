package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.document.TextAnchor;
import lectern.state.EssayRecord;
import lectern.state.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that refuses is reported once, and tried again. */
class PlaceSaverTest {
  @TempDir Path folder;
  private final List<String> reported = new ArrayList<>();
  private Path inTheWay;
  private PlaceSaver placeSaver;

  @BeforeEach
  void aFileWhereTheStateFolderShouldBe() throws IOException {
    inTheWay = Files.writeString(folder.resolve("state"), "a file");
    placeSaver = new PlaceSaver(Ledger.open(inTheWay), reported::add);
  }

  private static EssayRecord at(int percent) {
    return new EssayRecord(TextAnchor.START, percent, false, 1_700_000_000L + percent);
  }

  @Test
  void aRefusalIsToldOnceHoweverManyPlacesFollow() {
    for (int percent = 1; percent < 5; percent++) {
      placeSaver.save("essay", at(percent));
      placeSaver.flush();
    }
    assertEquals(1, reported.size(), reported.toString());
    assertTrue(reported.getFirst().startsWith("Your place is not saved: cannot write "));
    assertEquals(reported.getFirst(), placeSaver.unsavedReason());
  }

  @Test
  void whatWasRefusedIsSavedAtTheEndIfItCanBe() throws IOException {
    placeSaver.save("essay", at(7));
    placeSaver.flush();
    Files.delete(inTheWay);
    placeSaver.flush();
    assertEquals("", placeSaver.unsavedReason());
    EssayRecord record = Ledger.open(inTheWay).record("essay");
    assertNotNull(record);
    assertEquals(7, record.percent());
  }

  /** {@code x}, and a movement before anything is written. */
  @Test
  void finishedSurvivesALaterPlace() throws IOException {
    Files.delete(inTheWay);
    placeSaver.save("essay", new EssayRecord(TextAnchor.START, 100, true, 1));
    placeSaver.save("essay", at(7));
    placeSaver.flush();
    assertTrue(saved().finished());
    placeSaver.save("essay", new EssayRecord(TextAnchor.START, 0, false, 2));
    placeSaver.save("essay", at(7));
    placeSaver.save("essay", at(8));
    placeSaver.flush();
    assertFalse(saved().finished());
    assertEquals(8, saved().percent());
  }

  private EssayRecord saved() {
    EssayRecord record = Ledger.open(inTheWay).record("essay");
    assertNotNull(record);
    return record;
  }

  @Test
  void aSuccessfulSaveReportsNothing() throws IOException {
    Files.delete(inTheWay);
    placeSaver.save("essay", at(7));
    placeSaver.flush();
    assertEquals(List.of(), reported);
    assertEquals("", placeSaver.unsavedReason());
  }
}
