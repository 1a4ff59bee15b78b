package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two lecterns at once with one library. */
@Timeout(120)
class ConcurrentSessionsIT {
  @TempDir Path folder;

  /**
   * Ticks and places of one are seen on the shelf of the other without a key there, though neither
   * found a folder to save them in.
   */
  @Test
  void eachShelfShowsWhatTheOtherSaves() throws Exception {
    Installation.needs("stty");
    Home home = Home.in(folder.resolve("home"));
    Path essays = Installation.fixtures(folder.resolve("essays"));
    try (Session one = Session.lectern(home, essays.toString());
        Session two = Session.lectern(home, essays.toString())) {
      two.shows("newest first").hides("✓");
      one.shows("newest first").press("x").shows("✓");
      two.shows("✓").press("x").hides("✓");
      one.hides("✓").press("q");
      two.press("q");
      assertEquals(0, one.ended());
      assertEquals(0, two.ended());
    }
  }

  @Test
  void eachSessionKeepsItsPlace() throws Exception {
    Installation.needs("stty");
    Home home = Home.in(folder.resolve("home"));
    Path essays = Installation.fixtures(folder.resolve("essays"));
    Path first = essays.resolve("lighthouse.md");
    Path second = essays.resolve("copy.md");
    Files.writeString(second, Files.readString(first).replace("The keeper's log", "A copy"));
    String there;
    String here;
    try (Session one = Session.lectern(home, first.toString());
        Session two = Session.lectern(home, essays.toString())) {
      two.shows("newest first").shows("A copy").press("/").type("copy").shows("/copy");
      two.press("Enter").press("Enter").reads("A copy");
      one.reads("The keeper's log").pressed("Space").pressed("Space");
      two.pressed("Space");
      there = ReadingSessionIT.firstWords(one);
      here = ReadingSessionIT.firstWords(two);
      one.press("Q");
      assertEquals(0, one.ended());
      two.press("Q");
      assertEquals(0, two.ended());
    }
    assertNotEquals(there, here);
    try (Session one = Session.lectern(home, first.toString())) {
      assertEquals(there, ReadingSessionIT.firstWords(one.reads("The keeper's log")));
    }
    try (Session two = Session.lectern(home, second.toString())) {
      assertEquals(here, ReadingSessionIT.firstWords(two.reads("A copy")));
    }
  }
}
