package lectern.markdown.foreign;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ForeignTest {
  private static final String SIGNS = "{}()[]<>+-=~^:;'`\\/@#%!8 \nE";

  @Test
  void aPlainEssayHasNothingForeign() {
    assertFalse(
        Foreign.any(
            "# A title\n\n"
                + "Words (some), *more*; [a link](https://example.org/a-b?c=d) -- and\n"
                + "a note.[^1]\n\n"
                + "| a | b |\n"
                + "|---|---|\n\n"
                + "---\n\n"
                + "- [x] done: 10:30\n\n"
                + "[^1]: It's so."));
  }

  /** Whatever one of the four finds, the one question before them has found. */
  @Test
  void nothingIsReadThatIsNotAskedFor() {
    String[] words = {
      "material-", "octicons-", "fontawesome-", "simple-", "END:", "!-- tab ", "centering"
    };
    var random = new Random(3);
    int found = 0;
    for (int round = 0; round < 200_000; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 5; i++) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      text.append(round % 3 == 0 ? words[random.nextInt(words.length)] : "");
      String asked = text.toString();
      if (Signs.any(asked) || Fences.any(asked) || Drawers.any(asked) || Tables.any(asked)) {
        found++;
        assertTrue(Foreign.any(asked), asked);
      }
    }
    assertTrue(found > 1_000, found + " texts held something");
  }
}
