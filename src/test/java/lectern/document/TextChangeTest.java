package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangeTest {

  /** The place of {@code |} in the text before, and in the text after where its words are left. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "one |two;          one |two",
        "one |two;          zero one |two",
        "|one two;          |zero one two",
        "one |two;          one |two three",
        "one |two;          |two",
        "one |two four;     one four",
        "one two |three;    two |three",
        "one| two;          one, and| two",
        "a, |between two edits of a text it stays, b;  x, |between two edits of a text it stays, y",
        "x |same x;         x y |same x",
        "one |two;          ''",
        "'|';               one",
      })
  void aPlaceGoesWithItsWords(String before, String after) {
    int place = before.indexOf('|');
    int there = after.indexOf('|');
    TextChange change = TextChange.of(before.replace("|", ""), after.replace("|", ""));
    if (place == 0) {
      assertEquals(0, change.offset(0), "the beginning stays the beginning");
    } else {
      assertEquals(there, change.offset(place), change.toString());
    }
  }

  /** Whatever is changed: outside of it every character stands where it is said to. */
  @Test
  void everyMappedOffsetHasTheSameCharacter() {
    for (int seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      String before = text(random, random.nextInt(60));
      int from = random.nextInt(before.length() + 1);
      int to = from + random.nextInt(before.length() - from + 1);
      String after =
          before.substring(0, from) + text(random, random.nextInt(10)) + before.substring(to);
      TextChange change = TextChange.of(before, after);
      assertTrue(change.beforeEnd() - change.start() <= to - from, "seed " + seed);
      for (int i = 1; i < before.length(); i++) {
        int now = change.offset(i);
        if (i < change.start() || i >= change.beforeEnd() || now != TextChange.GONE) {
          assertEquals(before.charAt(i), after.charAt(now), "seed " + seed + " at " + i);
        }
      }
    }
  }

  private static String text(Random random, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("ab \n".charAt(random.nextInt(4)));
    }
    return text.toString();
  }
}
