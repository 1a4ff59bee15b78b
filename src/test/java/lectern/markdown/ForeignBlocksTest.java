package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks between fences and drawn tables of other programs, and text that only looks like them. */
class ForeignBlocksTest {

  private static String read(String text) {
    return DocumentDump.of(Markdown.parse(text));
  }

  @Test
  void aSimpleTableIsRead() {
    assertEquals(
        """
        table [RIGHT, LEFT]
          header | Count | Name
          row | 1 | a|b
          row | 12 | em(c)
        p: Words of it
        """,
        read(
            """
              Count  Name
            -------  -----
                  1  a|b
                 12  *c*

            Table: Words of it
            """));
  }

  @Test
  void aTableWithoutHeaderIsRead() {
    assertEquals(
        """
        table [LEFT, LEFT]
          header |  |\s
          row | a | b
          row | c | d
        """,
        read("--- ---\na   b\nc   d\n--- ---\n"));
  }

  @Test
  void aTableOfManyLinesIsRead() {
    assertEquals(
        """
        table [LEFT, LEFT]
          header | One column | Two
          row | a | b c
          row | d | e
        p: f
        """,
        read(
            """
            ------------
            One
            column  Two
            ------- ----
            a       b
                    c

            d       e
            ------------

            f
            """));
  }

  @Test
  void aGridIsRead() {
    assertEquals(
        """
        table [LEFT, RIGHT]
          header | One | Two
          row | a⏎• b | c d
          row | e | f
        """,
        read(
            """
            +-----+-----+
            | One | Two |
            +=====+====:+
            | a   | c   |
            | - b | d   |
            +-----+-----+
            | e   | f   |
            +-----+-----+
            """));
  }

  @Test
  void aGridWithBarsOutOfPlaceLosesNoWord() {
    assertEquals(
        """
        table [LEFT, LEFT]
          header |  |\s
          row | longer than the column | b
          row |  | across both
        """,
        read(
            """
            +-----+-----+
            | longer than the column | b |
            +-----+-----+
            | across both |
            +-----+-----+
            """));
  }

  @Test
  void aTableOfWideCharactersIsReadByCells() {
    assertEquals(
        """
        table [LEFT, LEFT, LEFT]
          header | 名前 | 値段 | a
          row | りんご | 100円 | 字
          row | か |  | b
        """,
        read("名前    値段   a\n------  -----  ---\nりんご  100円  字\nか             b\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--- ---\n",
        "a\n\n--- ---\n\nb\n",
        "words across it\n--- --- ---\nb\n",
        "    a   b\n    --- ---\n    c   d\n",
        "```\na   b\n--- ---\nc   d\n```\n",
        "+---+\n",
        "+---+---+\n\nb\n",
        "```\n+---+\n| a |\n+---+\n```\n",
        "- a\n- b\n--- ---\n",
        "Table: for two\n",
      })
  void otherLinesAreNoTables(String text) {
    String shown = read(text);
    assertEquals(-1, shown.indexOf("table ["), shown);
    assertEquals(text.contains("Table: "), shown.contains("Table: "), shown);
  }

  @Test
  void dataviewIsNotShown() {
    assertEquals("p: a\n", read("a\n\n```dataview\nLIST FROM #x\n```\n"));
  }
}
