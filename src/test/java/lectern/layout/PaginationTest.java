package lectern.layout;

import static lectern.layout.TestBlocks.code;
import static lectern.layout.TestBlocks.h;
import static lectern.layout.TestBlocks.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Leaf;
import lectern.document.LeafList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaginationTest {
  /** Every word is a line of its own at this measure. */
  private static final int MEASURE = 5;

  /**
   * Texts line by line as they are set, {@code >} where the first screen ended, {@code |} where the
   * next begins.
   */
  static Stream<List<Object>> turns() {
    return Stream.of(
        List.of("between paragraphs", "a1 a2 a3 a4 a5 a6 - >| b1 b2 b3 b4 b5 b6 b7 b8 b9"),
        List.of("in the air", "a1 a2 a3 a4 a5 a6 > - | b1 b2 b3 b4 b5 b6 b7 b8 b9"),
        List.of("inside a paragraph", "a1 a2 a3 a4 a5 a6 >| a7 a8 a9 a10 a11 a12"),
        List.of("a last line", "a1 a2 a3 a4 a5 a6 | a7 > a8 - b1 b2 b3 b4 b5 b6 b7"),
        List.of("a first line", "a1 a2 a3 a4 - | b1 > b2 b3 b4 b5 b6 b7 b8"),
        List.of("the last of two lines", "a1 a2 a3 a4 - | b1 > b2 - c1 c2 c3 c4 c5"),
        List.of("the last of three lines", "a1 a2 a3 a4 - | b1 b2 > b3 - c1 c2 c3 c4"),
        List.of("the last line of code", "a1 a2 a3 - =c =d | =e > =f - b1 b2 b3 b4 b5 b6"),
        List.of("the last lines of code", "a1 a2 a3 - =c =d =e >| =f =g - b1 b2 b3 b4 b5 b6 b7"),
        List.of("a line of code alone", "a1 a2 a3 a4 a5 a6 - >| =c - b1 b2 b3 b4 b5 b6"),
        List.of("a line alone", "a1 a2 a3 a4 - >| b1 - c1 c2 c3 c4 c5 c6"),
        List.of("below a heading", "a1 a2 a3 a4 - - | #H > - b1 b2 b3 b4 b5 b6 b7"),
        List.of("below its air", "a1 a2 a3 - - | #H - > b1 b2 b3 b4 b5 b6 b7 b8"),
        List.of("a first line below", "a1 a2 a3 - - | #H - b1 > b2 b3 b4 b5 b6 b7 b8"),
        List.of("inside a heading", "a1 a2 a3 a4 - - | #H > #I - b1 b2 b3 b4 b5 b6"),
        List.of("before a heading", "a1 a2 a3 a4 - - >| #H - b1 b2 b3 b4 b5 b6"));
  }

  @ParameterizedTest
  @MethodSource("turns")
  void aScreenBeginsWhereItIsReadWell(List<Object> turn) {
    String what = (String) turn.getFirst();
    List<String> lines = new ArrayList<>();
    int end = 0;
    int wanted = 0;
    for (String word : ((String) turn.getLast()).replace(">|", "> |").split(" ")) {
      switch (word) {
        case ">" -> end = lines.size();
        case "|" -> wanted = lines.size();
        default -> lines.add(word);
      }
    }
    Document document = document(lines);
    Page page = Typesetter.page(document, MEASURE);
    assertEquals(lines.size(), page.lines().size(), what + ": the test's own picture");
    PageRow next = new Pagination(page, document.leaves(), end).next(page.first());
    assertEquals(wanted, page.distance(page.first(), next, 100), what);
  }

  /** Lines of a text as they are set, {@code |} where a screen of it is better left empty. */
  static Stream<List<Object>> endings() {
    return Stream.of(
        List.of("a heading", "a1 a2 a3 a4 - - | #H > - b1 b2"),
        List.of("and the air below it", "a1 a2 a3 a4 - - | #H - > b1 b2"),
        List.of("a heading of two lines", "a1 a2 a3 a4 - - | #H #I > - b1 b2"),
        List.of("two headings", "a1 a2 a3 a4 - - | #H - #I - > b1 b2"),
        List.of("a heading with a line below it", "a1 a2 a3 a4 - - #H - b1 >| b2 b3"),
        List.of("nothing after it", "a1 a2 a3 a4 - - #H >|"),
        List.of("a first line", "a1 a2 a3 a4 - b1 >| b2 b3 b4"),
        List.of("one line of code", "a1 a2 a3 a4 - | =c > =d =e"),
        List.of("two lines of code", "a1 a2 a3 a4 - | =c =d > =e"),
        List.of("three lines of code", "a1 a2 a3 a4 - =c =d =e >| =f"),
        List.of("code that ends there", "a1 a2 a3 a4 - =c =d >| - b1 b2"),
        List.of("a heading and code", "a1 a2 a3 a4 a5 a6 - - | #H - =c > =d =e"),
        List.of("no more than half", "#H - #I - =c >| =d =e"));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void aScreenEndsAboveWhatIsBetterLeftToTheNext(List<Object> ending) {
    String what = (String) ending.getFirst();
    List<String> lines = new ArrayList<>();
    int height = 0;
    int wanted = 0;
    for (String word : ((String) ending.getLast()).replace(">|", "> |").split(" ")) {
      switch (word) {
        case ">" -> height = lines.size();
        case "|" -> wanted = lines.size();
        default -> lines.add(word);
      }
    }
    Document document = document(lines);
    Page page = Typesetter.page(document, MEASURE);
    assertEquals(lines.size(), page.lines().size(), what + ": the test's own picture");
    assertEquals(wanted, Pagination.shown(page, page.first(), height), what);
  }

  @Test
  void whatIsLeftEmptyBeginsTheNextScreen() {
    everyText((page, leaves, height) -> {
      PageRow top = page.first();
      while (!page.showsEnd(top, height)) {
        int shown = Pagination.shown(page, top, height);
        PageRow next = new Pagination(page, leaves, height).next(top);
        assertTrue(2 * shown >= height && shown <= height, "half at least");
        for (int row = shown; row < page.distance(top, next, 10_000); row++) {
          assertTrue(isEmpty(page, page.move(top, row)), "passed over");
        }
        top = next;
      }
      assertEquals(height, Pagination.shown(page, top, height));
    });
  }

  private static Document document(List<String> lines) {
    var blocks = new ArrayList<Block>();
    var words = new ArrayList<String>();
    for (String line : Stream.concat(lines.stream(), Stream.of("-")).toList()) {
      if (!line.equals("-")) {
        // So long that each word has a line of its own.
        words.add(line.startsWith("#") || line.startsWith("=") ? line : "w" + line);
      } else if (!words.isEmpty()) {
        String text = String.join(" ", words).replace("#", "head");
        blocks.add(
            words.getFirst().startsWith("=")
                ? code(words.toArray(String[]::new))
                : words.getFirst().startsWith("#") ? h(3, text) : p(text));
        words.clear();
      }
    }
    return new Document(blocks);
  }

  @Test
  void everyLineIsShownAndEveryTurnIsProgress() {
    everyText((page, leaves, height) -> {
      var pagination = new Pagination(page, leaves, height);
      PageRow top = page.first();
      for (int turns = 0; !page.showsEnd(top, height); turns++) {
        PageRow next = pagination.next(top);
        int down = page.distance(top, next, 10_000);
        for (int row = height; row < down; row++) {
          assertTrue(isEmpty(page, page.move(top, row)), "passed over");
        }
        assertTrue(2 * down >= height || page.showsEnd(next, height), "less than half");
        assertTrue(down > 0 && turns < 10_000);
        top = next;
      }
      assertEquals(top, pagination.next(top));
    });
  }

  @Test
  void goingUpPassesOverNothingEither() {
    everyText((page, leaves, height) -> {
      var pagination = new Pagination(page, leaves, height);
      PageRow top = page.lastTop(height);
      while (!top.equals(page.first())) {
        PageRow previous = pagination.previous(top);
        int up = page.distance(previous, top, 10_000);
        assertTrue(up > 0);
        for (int row = height; row < up; row++) {
          assertTrue(isEmpty(page, page.move(previous, row)), "passed over");
        }
        assertTrue(2 * up >= height || previous.equals(page.first()), "less than half");
        top = previous;
      }
      assertEquals(top, pagination.previous(top));
    });
  }

  @Test
  void noScreenBeginsWithALastLineThatCouldHaveTwo() {
    everyText((page, leaves, height) -> {
      var pagination = new Pagination(page, leaves, height);
      PageRow top = page.first();
      while (height > 5 && !page.showsEnd(top, height)) {
        top = pagination.next(top);
        if (page.showsEnd(top, height)) {
          return;
        }
        Leaf leaf = leaf(leaves, page, top);
        boolean last =
            leaf != null
                && leaf.equals(leaf(leaves, page, page.move(top, -1)))
                && !leaf.equals(leaf(leaves, page, page.move(top, 1)));
        assertFalse(last, "a last line alone");
      }
    });
  }

  @Test
  void noScreenBeginsWithBlankRows() {
    everyText((page, leaves, height) -> {
      var pagination = new Pagination(page, leaves, height);
      PageRow top = page.first();
      while (height > 8 && !page.showsEnd(top, height)) {
        top = pagination.next(top);
        assertTrue(page.showsEnd(top, height) || !isEmpty(page, top), "down");
      }
      while (height > 8 && !top.equals(page.first())) {
        top = pagination.previous(top);
        assertTrue(top.equals(page.first()) || !isEmpty(page, top), "up");
      }
    });
  }

  private static boolean isEmpty(Page page, PageRow row) {
    return page.line(row).spans().isEmpty();
  }

  private static @Nullable Leaf leaf(LeafList leaves, Page page, PageRow row) {
    Line line = page.line(row);
    return line.start() == line.end() ? null : leaves.all().get(leaves.at(line.start()));
  }

  @Test
  void aHeadingOrParagraphWithoutEndTakesNoLongerThanAnother() {
    String words = "word ".repeat(200_000);
    Document document = new Document(List.of(h(1, words), p(words)));
    Page page = Typesetter.page(document, MEASURE);
    document.leaves();
    page.lines();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          var pagination = new Pagination(page, document.leaves(), 24);
          for (PageRow top = page.first(); !page.showsEnd(top, 24); top = pagination.next(top)) {}
        });
  }

  private interface Check {
    void of(Page page, LeafList leaves, int height);
  }

  private static void everyText(Check check) {
    var random = new Random(3);
    for (int seed = 0; seed < 300; seed++) {
      Document document = new RandomTexts(seed, seed % 2 == 0).document();
      Page page = Typesetter.page(document, 5 + random.nextInt(70));
      for (int height = 1; height < 40; height += 1 + random.nextInt(12)) {
        if (!page.lines().isEmpty()) {
          check.of(page, document.leaves(), height);
        }
      }
    }
  }
}
