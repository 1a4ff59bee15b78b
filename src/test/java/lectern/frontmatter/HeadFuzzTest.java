package lectern.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HeadFuzzTest {
  private static final String BODY = "\n# Heading\n\nThe last words.\n";
  private static final String[] FENCES = {"---", "---", "+++", ";;;", "---json", "---toml", "{"};
  private static final String[] PIECES = {
    "title",
    "tags",
    "date",
    "author",
    "published",
    ":",
    ": ",
    " = ",
    "\n",
    "\n",
    "\n  ",
    "\n- ",
    "\n  - ",
    "\r",
    "\r\n",
    "\"",
    "'",
    "\"\"\"",
    "[",
    "]",
    "[[",
    "{",
    "}",
    "#a",
    " #b",
    ",",
    "&x ",
    "*x",
    "<<: *x",
    "|\n",
    ">\n",
    "!",
    "? ",
    "%",
    "@",
    "`",
    "\t",
    "\0",
    "\u2028",
    "\uD800",
    "2024-08-23",
    "2024-13-45",
    "true",
    "~",
    "<<<<<<< HEAD\n",
    "=======\n",
    ">>>>>>> x\n",
    "word",
    "{",
    "},",
    "\"a\": \"b\",\n",
    "<!-- ",
    " -->",
    "\n[//]: # (",
    "[_metadata_:x]:- ",
    ")",
    "\n% ",
    "\n#+",
    "\n---\n",
    " ",
    ".",
    "é",
    "中"
  };

  @Test
  void nothingInAHeadThrowsOrSwallowsTheBody() {
    var random = new Random(5);
    for (int i = 0; i < 15_000; i++) {
      String fence = FENCES[random.nextInt(FENCES.length)];
      var text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
      boolean fenced = random.nextInt(8) > 0;
      text.append(fenced ? fence + "\n" : "");
      for (int parts = random.nextInt(25); parts > 0; parts--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String closing = fence.startsWith("---") ? "---" : fence.equals("{") ? "}" : fence;
      text.append(fenced ? "\n" + closing + "\n" : "\n\n").append(BODY);
      check(text.toString());
    }
  }

  @Test
  void aRealHeadSurvivesEveryMutation() {
    String head =
        """
        ---
        title: "A title"
        date: 2024-08-23
        tags: [a, "b", c]
        author:
          name: Jo
          url: https://a.example
        ---
        """;
    var random = new Random(6);
    for (int i = 0; i < 15_000; i++) {
      var text = new StringBuilder(head);
      for (int times = 1 + random.nextInt(4); times > 0; times--) {
        int at = 4 + random.nextInt(head.length() - 9);
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(Math.min(at, text.length() - 1));
          case 1 -> text.insert(at, (char) random.nextInt(0x80));
          default -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
        }
      }
      check(text + BODY);
    }
  }

  private static void check(String text) {
    HeadAndBody parsed = FrontMatter.read(text, "name.md");
    String body = text.substring(parsed.bodyStart());
    assertTrue(body.endsWith(BODY.strip() + "\n"), text);
    assertFalse(parsed.head().title().isEmpty(), text);
    long ends =
        text.substring(0, parsed.bodyStart())
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .lines()
            .count();
    boolean wholeLines = parsed.bodyStart() <= 1;
    assertEquals(wholeLines ? 1 : ends + 1, parsed.bodyLine(), text);
  }
}
