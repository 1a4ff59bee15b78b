package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came after a visit, and the file that saves it. */
class VisitTest {
  @TempDir Path temp;

  /** Essays as they are written here: a name, and for its text a number. */
  private static Map<String, Long> essays(String written) {
    var essays = new HashMap<String, Long>();
    for (String essay : written.split(" ")) {
      String[] parts = essay.split("=");
      essays.put(parts[0], Long.parseLong(parts[1]) << 30);
    }
    return essays;
  }

  @ParameterizedTest
  @CsvSource({
    "a=1 b=2, a=1 b=2, ''", // nothing
    "a=1 b=2, a=1 b=2 c=3, c",
    "a=1 b=2, a=5 b=2, ''", // a was edited
    "a=1 b=2, a=1 posts/b=2, ''", // b moved
    "a=1 b=2, a=1 b=2 c=2, c", // a copy of b
    "a=1 b=2, a=1 c=2 d=2, ''", // b was copied and deleted
    "a=1 b=2, a=1 b=7 c=2, c", // b was written anew and its text put elsewhere
    "a=1 b=0, a=1 c=0, c", // too little text to be known again
    "a=1, b=2 c=3, b c"
  })
  void whatCameSince(String before, String after, String missing) {
    var found =
        new TreeSet<>(Visit.of(essays(before)).addedSince(essays(after), Visit.of(essays(after))));
    assertEquals(missing, String.join(" ", found));
  }

  private static Map<String, Long> many(int from, int to) {
    var essays = new HashMap<String, Long>();
    for (int number = from; number < to; number++) {
      essays.put("posts/essay-" + number + ".md", Fingerprint.hash("text " + number) >>> 4);
    }
    return essays;
  }

  @Test
  void comesBackFromItsFile() throws IOException {
    var file = new VisitFile(temp.resolve("state"), temp);
    assertNull(file.load());
    Visit first = Visit.of(many(0, 5_000));
    assertTrue(file.save(first));
    Visit read = file.load();
    assertNotNull(read);
    assertTrue(read.isSame(first));
    Map<String, Long> later = many(3, 5_002);
    assertEquals(
        Set.of("posts/essay-5000.md", "posts/essay-5001.md"),
        read.addedSince(later, Visit.of(later)));
    assertTrue(file.save(Visit.of(later)));
    Visit second = file.load();
    assertNotNull(second);
    assertEquals(Set.of(), second.addedSince(later, Visit.of(later)));
    assertEquals(3, second.addedSince(many(0, 5_000), Visit.of(many(0, 5_000))).size());
    assertTrue(Files.size(written()) < 5_000 * 17);
    assertNull(new VisitFile(temp.resolve("state"), temp.resolve("other")).load());
  }

  @Test
  void aDamagedFileIsNone() throws IOException {
    var file = new VisitFile(temp, temp);
    Visit visit = Visit.of(many(0, 40));
    assertTrue(file.save(visit));
    byte[] whole = Files.readAllBytes(written());
    var random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      Files.write(written(), FileCorruption.of(whole, random));
      Visit read = file.load();
      assertTrue(read == null || read.isSame(visit));
    }
  }

  /** Behind a sum that is right, as after a fault of our own. */
  @Test
  void noTextThrows() {
    var text = "0123456789abcdef".repeat(20).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var random = new Random(6);
    for (int round = 0; round < 2_000; round++) {
      Visit read = VisitFile.read(FileCorruption.of(text, random));
      assertTrue(read == null || read.addedSince(many(0, 3), Visit.of(many(0, 3))).size() <= 3);
    }
  }

  private Path written() throws IOException {
    try (Stream<Path> files = Files.walk(temp)) {
      return files
          .filter(path -> path.getFileName().toString().startsWith("visit-"))
          .findFirst()
          .orElseThrow();
    }
  }
}
