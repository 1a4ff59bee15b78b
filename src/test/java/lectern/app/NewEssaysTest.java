package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lectern.library.VisitFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new, from one visit of a library to the next. */
class NewEssaysTest {
  @TempDir Path state;

  private NewEssayTracker visit() {
    return new NewEssayTracker(new VisitFile(state, Path.of("/essays")));
  }

  private static Map<String, Long> essays(String... ids) {
    var essays = new HashMap<String, Long>();
    for (String id : ids) {
      essays.put(id, (long) id.hashCode() << 20);
    }
    return essays;
  }

  private void visited(String... ids) {
    NewEssayTracker visit = visit();
    visit.among(essays(ids));
    visit.endVisit();
  }

  @Test
  void aFirstVisitMarksNothing() {
    NewEssayTracker first = visit();
    assertEquals(Set.of(), first.among(essays("a", "b")));
    assertEquals(Set.of(), first.among(essays("a", "b", "c")));
  }

  @Test
  void whatCameAfterTheLastVisitIsNewUntilTheEndOfThisOne() {
    visited("a", "b");
    NewEssayTracker second = visit();
    assertEquals(Set.of("c"), second.among(essays("a", "c")));
    assertEquals(Set.of("c", "d"), second.among(essays("a", "c", "d")));
    second.endVisit();
    assertEquals(Set.of("b"), visit().among(essays("a", "b", "c", "d")));
  }

  @Test
  void whatWasOpenedStaysSeenAtTheNextScan() {
    visited("a");
    NewEssayTracker second = visit();
    assertEquals(Set.of("b", "c"), second.among(essays("a", "b", "c")));
    second.open("b");
    assertEquals(Set.of("c"), second.among(essays("a", "b", "c")));
  }

  @Test
  void aVisitThatEndsBeforeTheScanOrIsKilledLeavesThemNew() {
    visited("a");
    visit().endVisit();
    visit().among(essays("a", "b"));
    assertEquals(Set.of("b"), visit().among(essays("a", "b")));
  }

  @Test
  void ofTwoAtOnceTheLastToEndIsKept() {
    visited("a");
    NewEssayTracker one = visit();
    NewEssayTracker other = visit();
    assertEquals(Set.of("b"), one.among(essays("a", "b")));
    assertEquals(Set.of("b"), other.among(essays("a", "b")));
    one.endVisit();
    assertEquals(Set.of("b", "c"), other.among(essays("a", "b", "c")));
    other.endVisit();
    assertEquals(Set.of(), visit().among(essays("a", "b", "c")));
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() throws IOException {
    visited("a");
    try (Stream<Path> files = Files.list(state)) {
      Files.delete(files.findFirst().orElseThrow());
    }
    visited("a");
    Path file;
    try (Stream<Path> files = Files.list(state)) {
      file = files.findFirst().orElseThrow();
    }
    NewEssayTracker same = visit();
    same.among(essays("a"));
    Files.delete(file);
    same.endVisit();
    assertEquals(false, Files.exists(file));
  }
}
