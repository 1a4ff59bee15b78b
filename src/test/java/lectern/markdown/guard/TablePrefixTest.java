package lectern.markdown.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.document.Block;
import lectern.document.Document;
import lectern.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that is too wide for a beginning begins with its first columns. */
class TablePrefixTest {
  private static String row(String cell, int columns) {
    return IntStream.range(0, columns).mapToObj(i -> "|" + cell + i).collect(Collectors.joining());
  }

  private static String table(int columns) {
    return row("w", columns) + "|\n" + "|-".repeat(columns) + "|\n" + row("x", columns) + "|\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "Words above it.\n\n", "> Words of a quote.\n\n"})
  void theNamesOfTheFirstColumnsAreTheBeginning(String above) {
    String text = above + table(10_000);
    Document beginning = Markdown.beginning(text, "");
    assertInstanceOf(Block.Table.class, beginning.blocks().getLast());
    String read = beginning.plainText().text();
    assertTrue(read.length() > TextPrefix.MOST / 2, () -> "" + read.length());
    assertTrue(Markdown.parse(text).plainText().text().startsWith(read));
  }

  @Test
  void whatItsWordsAskForIsThereToo() {
    String text = "A [lamp].\n\n" + table(10_000) + "\n[lamp]: http://example.org\n";
    assertTrue(Markdown.parse(text).plainText().text().startsWith("A lamp.\n"));
    assertTrue(Markdown.beginning(text, "").plainText().text().startsWith("A lamp.\n"));
  }

  @Test
  void anEscapedBarIsNoBorder() {
    String text =
        "|w\\|w".repeat(5_000) + "|\n" + "|:-:".repeat(5_000) + "|\n" + row("x", 5_000) + "|\n";
    String read = Markdown.beginning(text, "").plainText().text();
    assertTrue(read.startsWith("w|w\nw|w\n"), () -> read.substring(0, 20));
    assertTrue(Markdown.parse(text).plainText().text().startsWith(read));
  }

  @ParameterizedTest
  @CsvSource({"a|b|c, words", "a|b|c, -|-", "|a|b|c, -|-|-", "abc, ---", "a|b|c, ''"})
  void whatIsNoTableIsCutAnywhere(String line, String below) {
    String text = line.repeat(8_000) + "\n" + below;
    assertEquals(text.substring(0, TextPrefix.end(text)), TextPrefix.of(text));
  }
}
