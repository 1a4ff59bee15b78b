package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks between fences and drawn tables of other programs, and text that only looks like them. */
class ForeignBlocksTest {

  private static String read(String text) {
    return Dump.of(Markdown.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'```{note} A\n:class: b\n*c*\n```\n\nd', 'callout note: A\n  p: em(c)\np: d\n'",
    "':::{tip}\n:class: b\nc\n:::', 'callout tip: Tip\n  p: c\n'",
    "'````{note}\na\n```{tip}\nb\n```\n````', 'callout note: Note\n"
        + "  p: a\n"
        + "  callout tip: Tip\n"
        + "    p: b\n"
        + "'",
    "'```{figure} a.png\n:alt: b\nC *d*\n```', 'figure: C em(d)\n  p: image(b)[local a.png]\n'",
    "'```{image} a.png\n```', 'p: image(a.png)[local a.png]\n'",
    "'```{code-block} java\n:linenos:\nint a;\n```', 'code java\n  |int a;|\n'",
    "'```{math}\na^2\n```', 'math\n  |a²|\n'",
    "'```{toctree}\n:maxdepth: 2\na\n```\n\nb', 'p: b\n'",
    "'```{margin}\na\n```', 'p: a\n'",
    "'```{versionadded} 1.3\na\n```', 'p: New in version 1.3\np: a\n'",
    "'```{r, echo=TRUE}\na\n```', 'code r\n  |a|\n'",
    "'```{python}\na\n```', 'code python\n  |a|\n'",
    "'```{note}\na', 'code note\n  |a|\n'",
    "'````\n```{note}\na\n```\n````', 'code \n  |```{note}|\n  |a|\n  |```|\n'",
    "'```{note}\na\n```\n\n(b)=\n% c\nd', 'callout note: Note\n  p: a\np: d\n'",
    "'(a)=\n# B', 'h1 #b: B\n'",
    "'f(a)=\nb', 'p: f(a)= b\n'",
    "'(a)=\n\n    +++\n    (b)=', 'code \n  |+++|\n  |(b)=|\n'",
    "'% of it\n\n+++', 'p: % of it\np: +++\n'",
    "'```{r}\na\n```\n\n% of it\n\n+++', 'code r\n  |a|\np: % of it\np: +++\n'",
    "'::: {.a}\nb\n:::\n\n% of it', 'p: b\np: % of it\n'",
  })
  void directivesOfMystAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'```{=html}\n<p>a <b>b</b></p>\n```\n\nc', 'p: a strong(b)\np: c\n'",
    "'- a\n\n```{=html}\n<!-- -->\n```\n\n- b', 'list bullets, tight\n"
        + "  item\n"
        + "    p: a\n"
        + "list bullets, tight\n"
        + "  item\n"
        + "    p: b\n"
        + "'",
    "'~~~{=latex}\n\\a\n~~~\nb', 'p: b\n'",
    "'```{=html}\na', 'code html\n  |a|\n'",
    "'````\n```{=html}\na\n```\n````', 'code \n  |```{=html}|\n  |a|\n  |```|\n'",
  })
  void blocksForOneKindOfOutputAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'```ad-note\ntitle: A *b*\ncollapse: open\n\nc *d*\n```\ne', 'callout note: A em(b)\n"
        + "  p: c em(d)\n"
        + "p: e\n"
        + "'",
    "'~~~ad-tip\na\n~~~', 'callout tip: Tip\n  p: a\n'",
    "'```ad-quote\na\n```', 'quote\n  p: a\n'",
    "'```ad-note\na', 'code ad-note\n  |a|\n'",
    "'```ad a\nb\n```', 'code ad\n  |b|\n'",
    "'````\n```ad-note\na\n```\n````', 'code \n  |```ad-note|\n  |a|\n  |```|\n'",
  })
  void boxesOfObsidianAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'#+BEGIN_QUOTE\na *b*\n#+END_QUOTE\nc', 'quote\n  p: a em(b)\np: c\n'",
    "'- #+BEGIN_QUOTE\n  a\n  #+END_QUOTE\n- b', 'list bullets, tight\n"
        + "  item\n"
        + "    quote\n"
        + "      p: a\n"
        + "  item\n"
        + "    p: b\n"
        + "'",
    "'#+begin_src java -n\na *b*\n#+end_src', 'code java\n  |a *b*|\n'",
    "'#+BEGIN_TIP\na\n#+END_TIP', 'callout tip: Tip\n  p: a\n'",
    "'#+BEGIN_VERSE\na\nb\n#+END_VERSE', 'quote\n  p: a⏎b\n'",
    "'a\n\n#+BEGIN_COMMENT\nb\n#+END_COMMENT\nc', 'p: a\np: c\n'",
    "'#+BEGIN_CENTER\na\n#+END_CENTER', 'p: a\n'",
    "'#+BEGIN_QUOTE\na', 'p: #+BEGIN_QUOTE a\n'",
    "'```\n#+BEGIN_QUOTE\na\n#+END_QUOTE\n```', 'code \n"
        + "  |#+BEGIN_QUOTE|\n"
        + "  |a|\n"
        + "  |#+END_QUOTE|\n"
        + "'",
    "'a #+BEGIN_QUOTE b', 'p: a #+BEGIN_QUOTE b\n'",
  })
  void blocksOfOrgAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "':::message\na\n:::', 'callout note: Note\n  p: a\n'",
    "':::message alert\na\n:::', 'callout danger: Danger\n  p: a\n'",
    "':::note warn\na\n:::', 'callout warning: Warning\n  p: a\n'",
    "':::note Alert!\na\n:::', 'callout note: Alert!\n  p: a\n'",
    "'::: quote\na\n:::', 'quote\n  p: a\n'",
    "'!!! quote \"A\"\n    b', 'callout quote: A\n  p: b\n'",
    "'!!! note Of the ferry\n    b', 'callout note: Of the ferry\n  p: b\n'",
    "'!!! note it is a long way\n    b', 'callout note: it is a long way\n  p: b\n'",
    "'!!! note my-class end\n    b', 'callout note: Note\n  p: b\n'",
    "'!!! cite\n    b', 'quote\n  p: b\n'",
    "'!!! quote of it', 'p: !!! quote of it\n'",
  })
  void boxesHaveTheirKind(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'::: {.content-visible when-format=\"pdf\"}\na\n:::\nb', 'p: b\n'",
    "'::: {.content-visible when-format=\"html\"}\na\n:::', 'p: a\n'",
    "'::: {.content-visible unless-format=\"html\"}\na\n:::\nb', 'p: b\n'",
    "'::: {.content-hidden when-format=\"html:js\"}\na\n:::\nb', 'p: b\n'",
    "'::: {.content-hidden unless-format=\"html\"}\na\n:::', 'p: a\n'",
    "'::: {.a .hidden}\na\n:::\nb', 'p: b\n'",
    "'::: {.hidden}\na\n\nb', 'p: a\np: b\n'",
  })
  void whatIsForOtherKindsOfOutputIsHidden(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'/// note | A\nb\n///', 'callout note: A\n  p: b\n'",
    "'/// admonition | A\n    type: tip\n\nb\n///', 'callout tip: A\n  p: b\n'",
    "'/// caption\na\n///', 'p: a\n'",
    "'/// a comment\n/// b', 'p: /// a comment /// b\n'",
    "'/// note\na', 'p: /// note a\n'",
  })
  void blocksOfPymdownAreRead(String text, String expected) {
    assertEquals(expected, read(text));
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
  @CsvSource({
    "'| a | b |\n|---+---|\n| c | d |', 'table [LEFT, LEFT]\n  header | a | b\n  row | c | d\n'",
    "'|a|b|\n|-|-|\n|c|d|\n\nTable: e', 'table [LEFT, LEFT]\n"
        + "  header | a | b\n"
        + "  row | c | d\n"
        + "p: e\n"
        + "'",
    "'Table: e\n\n|a|b|\n|-|-|\n|c|d|', 'p: e\n"
        + "table [LEFT, LEFT]\n"
        + "  header | a | b\n"
        + "  row | c | d\n"
        + "'",
  })
  void otherTablesAreRead(String text, String expected) {
    assertEquals(expected, read(text));
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

  @ParameterizedTest
  @CsvSource({
    "'- a\n  :LOGBOOK:\n  CLOCK: b\n  :END:\n- c', 'list bullets, tight\n"
        + "  item\n"
        + "    p: a\n"
        + "  item\n"
        + "    p: c\n"
        + "'",
    "'```\n:LOGBOOK:\na\n:END:\n```', 'code \n  |:LOGBOOK:|\n  |a|\n  |:END:|\n'",
    "'    :LOGBOOK:\n    a\n    :END:', 'code \n  |:LOGBOOK:|\n  |a|\n  |:END:|\n'",
    "'- a\n\n      :LOGBOOK:\n      :END:', 'list bullets, loose\n"
        + "  item\n"
        + "    p: a\n"
        + "    code \n"
        + "      |:LOGBOOK:|\n"
        + "      |:END:|\n"
        + "'",
  })
  void drawersAreHiddenButCodeIsShown(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'<!-- tab A -->\n\nb\n<!-- endtab -->', 'p: strong(A)\np: b\n'",
    "'<!-- tab A -->\nb\n<!-- endtab -->', 'p: strong(A)⏎b\n'",
    "'<!-- tab A -->\n- b\n<!-- endtab -->', 'p: strong(A)\nlist bullets, tight\n"
        + "  item\n"
        + "    p: b\n"
        + "'",
    "'<!-- tab A -->\n```c\nb\n```\n<!-- endtab -->', 'p: strong(A)\ncode c\n  |b|\n'",
  })
  void tabsOfHexoHaveTheirTitle(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @Test
  void dataviewIsNotShown() {
    assertEquals("p: a\n", read("a\n\n```dataview\nLIST FROM #x\n```\n"));
  }
}
