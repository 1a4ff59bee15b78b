package lectern.markdown.guard;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import lectern.markdown.Origin;
import lectern.markdown.reader.SyntaxTree;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestingTest {
  /** A text that is long enough to be asked, its last paragraph this one. */
  private static String longer(String paragraph) {
    return "Words of an essay.\n\n".repeat(10_000) + paragraph;
  }

  @ParameterizedTest
  @CsvSource({
    "[a],      150,  false",
    "*a,       250,  true",
    "[,        150,  true",
    "'[a\n\n', 150,  false",
    "'[a\n',   150,  true",
    // Neither bracket is one.
    "\\[\\],   150,  false",
    "[\\],     150,  true",
    // A bracket in code closes nothing.
    "[`]`,     150,  true",
    "[<b title=\"]\">, 150, true",
    "'![a](b]c)', 90, false",
  })
  void onlyWhatMayNestIsDeep(String piece, int times, boolean deep) {
    assertEquals(deep, Nesting.mayBeDeep(longer(piece.repeat(times))));
  }

  @Test
  void aShortTextIsNotAsked() {
    assertTrue(Nesting.mayBeDeep("a"));
    assertFalse(Nesting.mayBeDeep(longer("a")));
  }

  /** What is not called deep is not: no tree of such a text stands deeper than the limit. */
  @Test
  void nothingThatIsNotCalledDeepNestsDeeper() {
    String[] pieces = {"[", "]", "[", "](b)", "*", "**", "_", "`", "\\", "<", ">", "a", " ", "~~"};
    var random = new Random(7);
    int flat = 0;
    for (int round = 0; round < 300; round++) {
      var paragraph = new StringBuilder();
      int signs = 1 + random.nextInt(pieces.length);
      for (int i = 0; i < 600; i++) {
        paragraph.append(pieces[random.nextInt(signs)]);
      }
      String text = longer(paragraph.toString());
      if (!Nesting.mayBeDeep(text)) {
        flat++;
        assertTrue(depth(SyntaxTree.of(paragraph.toString(), Origin.UNKNOWN)) <= Limits.DEEPEST);
      }
    }
    assertTrue(flat > 10, flat + " texts were called flat");
  }

  private static int depth(Node root) {
    int deepest = 0;
    int depth = 0;
    Node node = root;
    while (node != null) {
      boolean nests = node instanceof Link || node instanceof StrongEmphasis;
      if (node.getFirstChild() != null) {
        depth += nests ? 1 : 0;
        deepest = Math.max(deepest, depth);
        node = node.getFirstChild();
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth -= node instanceof Link || node instanceof StrongEmphasis ? 1 : 0;
      }
      node = node == null ? null : node.getNext();
    }
    return deepest;
  }

  /** The first paragraph makes the table large that would be cleared for each of the others. */
  @Test
  void oneParagraphOfManyMarksDoesNotMakeAllOthersSlow() {
    var text = new StringBuilder();
    for (int i = 0; i < 6_000; i++) {
      text.append("w[^").append(i).append("] ");
    }
    text.append("\n\n");
    for (int i = 0; i < 40_000; i++) {
      text.append("[^").append(i).append("]: w\n");
    }
    assertFalse(Nesting.mayBeDeep(text.toString()));
    assertTimeoutPreemptively(ofSeconds(20), () -> SyntaxTree.of(text.toString(), Origin.UNKNOWN));
  }
}
