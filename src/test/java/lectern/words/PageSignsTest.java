package lectern.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import lectern.markdown.Markdown;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

/**
 * Signs that people write in ordinary prose stay what they are: the characters shown are those that
 * CommonMark shows without any dialect.
 */
class PageSignsTest {
  private static final int USUAL = 20_000;
  private static final int TEXTS = Integer.getInteger("lectern.signs", USUAL);
  private static final long SEED = Long.getLong("lectern.signs.seed", 1);

  /** Texts that are told of when the test fails. */
  private static final int MOST_TOLD = Integer.getInteger("lectern.signs.told", 40);

  /** Without blocks of HTML, for a line that is one tag of no element is a paragraph here. */
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(
              Set.of(
                  BlockQuote.class,
                  Heading.class,
                  FencedCodeBlock.class,
                  ThematicBreak.class,
                  ListBlock.class,
                  IndentedCodeBlock.class))
          .build();

  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder().nodeRendererFactory(BareWords::new).build();

  @Test
  void everydaySignsStayAsWritten() throws IOException {
    List<String> signs = signs();
    assertTrue(signs.size() > 400);
    var random = new Random(SEED);
    var changed =
        new TreeSet<String>(
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    for (int i = 0; i < TEXTS && changed.size() < MOST_TOLD; i++) {
      String text = SignText.of(random, signs);
      if (isChanged(text)) {
        changed.add(SignText.smallest(text, PageSignsTest::isChanged));
      }
    }
    var told = new StringBuilder();
    for (String text : changed) {
      told.append(text).append("\n  → ").append(shown(text)).append('\n');
    }
    assertEquals("", told.toString(), "the smallest first");
  }

  static boolean isChanged(String text) {
    return !shown(text).equals(comparable(RENDERER.render(PARSER.parse(text))));
  }

  static String shown(String text) {
    return comparable(Markdown.parse(text).plainText().text());
  }

  private static String comparable(String words) {
    return words.replaceAll("[\\s\\u00A0]+", "");
  }

  private static List<String> signs() throws IOException {
    try (var list = PageSignsTest.class.getResourceAsStream("signs.txt")) {
      byte[] read = Objects.requireNonNull(list).readAllBytes();
      return SignText.signs(new String(read, StandardCharsets.UTF_8));
    }
  }
}
