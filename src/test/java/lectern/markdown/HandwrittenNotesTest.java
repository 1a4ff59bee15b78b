package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.OutlineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes as people write them without the syntax of footnotes, and what only looks like them. */
class HandwrittenNotesTest {

  static List<String> texts() {
    return List.of(
        """
        Lamps float<sup>[1](#foot1)</sup> and sink<sup>[2](#foot2)</sup>.

        **Footnotes**

         1. <a name="foot1"></a> They are of paper.
         2. <a name="foot2"></a> By morning.
        """,
        """
        Lamps float <sup id="a1">[1](#f1)</sup> and sink <sup id="a2">[2](#f2)</sup>.

        <b id="f1">1</b> They are of paper. [↩](#a1)

        <b id="f2">2</b> By morning. [↩](#a2)
        """,
        """
        Lamps float[<sup>1</sup>](#n1) and sink[<sup>2</sup>](#n2).

        <a name="n1">1</a>: They are of paper.
        <a name="n2">2</a>: By morning.
        """,
        """
        Lamps float<a href="#n1"><sup>1</sup></a> and sink<a href="#n2"><sup>2</sup></a>.

        ---

        1. <small id="n1">They are of paper. [↩](#b1)</small>
        2. <small id="n2">By morning.</small>
        """,
        """
        Lamps <sup>[[1]](#f1)</sup> float and sink <sup>[[2]](#f2)</sup>.

        <sup id="f1">1. They are of paper. <a href="#a1">↩</a></sup>
        <sup id="f2">2. By morning.</sup>
        """,
        """
        Lamps float<sup>[1](#n1)</sup> and sink<sup>[2](#n2)</sup>.

        ## References

        <span id="n1">They are of paper.</span>

        <span id="n2">By morning.</span>
        """,
        """
        Lamps float.¹ They sink,² over 5 km² of river.

        ## Notes

        1. They are of paper.
        2. By morning.
        """,
        """
        Lamps float¹ and sink².

        ¹ They are of paper.
        ² By morning.
        """,
        """
        Lampen schweben¹ und *sinken²*.

        **Anmerkungen:**

        ¹ They are of paper.

        ² By morning.
        """,
        """
        Les lampes flottent<sup>1</sup> et coulent<sup>2</sup>.

        ### Notes de bas de page

        1. They are of paper.
        2. By morning.
        """,
        """
        灯笼漂浮¹，然后沉没²。

        ## 注释

        1. They are of paper.
        2. By morning.
        """,
        """
        Lamps float<sup>[1](#notes)</sup> and sink<sup>[2](#notes)</sup>.

        ## Notes

        1. They are of paper.
        2. By morning.
        """,
        """
        Lamps float [1] and sink [2].

        ## References

        1. They are of paper.
        2. By morning.
        """,
        """
        Lamps float\\* and sink†.

        \\* They are of paper.

        † By morning.
        """,
        """
        Lamps float*, and sink by **morning**\\*\\*.

        ---

        \\* They are of paper.

        \\*\\* By morning.

        *Thanks to the readers.*
        """,
        """
        Lamps float<sup>†</sup> and sink.‡

        † They are of paper.

        ‡ By morning.
        """,
        """
        Lamps float* and sink†.

        * They are of paper.

        † By morning.
        """,
        """
        Lamps float<sup>1</sup> and sink<sup>2</sup>.

        ## Notes

        <sup>1</sup> They are of paper.

        <sup>2</sup> By morning.
        """,
        """
        <p>Lamps float<sup><a href="#fn1">1</a></sup> and sink<a href="#fn2"><sup>2</sup></a>.</p>

        <aside id="fn1"><p>They are of paper.</p></aside>
        <aside id="fn2"><p>By morning.</p></aside>
        """);
  }

  /** The heading over notes in many languages, and the ways in which marks are written. */
  static List<Arguments> headed() {
    var texts = new ArrayList<Arguments>();
    for (String heading :
        List.of(
            "Notes",
            "Footnotes",
            "Endnotes",
            "References",
            "Anmerkungen",
            "Fußnoten",
            "Einzelnachweise",
            "Notes de bas de page",
            "Références",
            "Notas",
            "Notas al pie",
            "Referencias",
            "Note",
            "Note a piè di pagina",
            "Riferimenti",
            "Notas de rodapé",
            "Referências",
            "Примечания",
            "Сноски",
            "Источники",
            "脚注",
            "注釈",
            "注",
            "注释",
            "参考文献",
            "註釋",
            "Noten",
            "Voetnoten",
            "Bronnen",
            "Fotnoter",
            "Przypisy",
            "Poznámky",
            "Dipnotlar",
            "각주")) {
      for (String marks : List.of("¹ ²", "<sup>1</sup> <sup>2</sup>", "[1] [2]", "* †")) {
        texts.add(Arguments.of("## " + heading, marks));
      }
      texts.add(Arguments.of("**" + heading + "**", "¹ ²"));
      texts.add(Arguments.of(heading + ":", "[1] [2]"));
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("headed")
  void notesStandUnderAHeadingOfManyLanguages(String heading, String marks) {
    String[] mark = marks.split(" ");
    String text = "Lamps float" + mark[0] + " and sink" + mark[1] + ".\n\n" + heading + "\n\n";
    String source = mark[0] + " They are.\n\n" + mark[1] + " By morning.\n";
    String listed = "1. They are.\n2. By morning.\n";
    for (String notes : mark[0].equals("*") ? List.of(source) : List.of(source, listed)) {
      Document document = Markdown.parse(text + notes);
      assertEquals(
          List.of("They are.", "By morning."),
          notes(document).stream()
              .map(note -> document.documentOf(note).plainText().text().strip())
              .toList(),
          text + notes);
    }
  }

  /** All blocks of a note that is an element of HTML belong to it. */
  static List<String> elements() {
    return List.of(
        "<ol>\n<li id='n1'><p>One.</p><p>Two.</p><ul><li>three</li></ul><pre>four</pre></li>\n"
            + "<li id='n2'><p>Other.</p><p>More. <a href='#r2'>↩</a></p></li>\n</ol>",
        "<ol>\n<li id='n1'>\n\nOne.\n\nTwo.\n\n- three\n\n```\nfour\n```\n\n</li>\n"
            + "<li id='n2'>\n\nOther.\n\nMore. [↩](#r2)\n\n</li>\n</ol>",
        "<div id='n1'><p>One.</p><p>Two.</p><ul><li>three</li></ul><pre>four</pre></div>\n"
            + "<div id='n2'><p>Other.</p><p>More. <a href='#r2'>↩</a></p></div>",
        "<div id='n1'>\n\n1. One.\n\nTwo.\n\n- three\n\n```\nfour\n```\n\n</div>\n\n"
            + "<div id='n2'>\n\n2. Other.\n\nMore.\n\n</div>",
        "<aside id='n1'><p>One.</p><p>Two.</p><ul><li>three</li></ul><pre>four</pre></aside>\n"
            + "<aside id='n2'><p>Other.</p><p>More.</p></aside>",
        "<section class='footnotes'>\n<p id='n1'>1. One.</p><p>Two.</p><ul><li>three</li></ul>"
            + "<pre>four</pre>\n<p id='n2'>2. Other.</p><p>More. <a href='#r2'>↩</a></p>\n"
            + "</section>",
        "<div class='footnotes'><div id='n1'><p>One.</p><p>Two.</p><ul><li>three</li></ul>"
            + "<pre>four</pre></div>\n<div id='n2'><p>Other.</p><p>More.</p></div></div>");
  }

  @ParameterizedTest
  @MethodSource("elements")
  void anElementIsANoteWithAllThatItHolds(String notes) {
    String text = "Lamps float<a href='#n1'><sup>1</sup></a>, sink<sup>[2](#n2)</sup>.\n\n";
    Document document = Markdown.parse(text + notes + "\n\n## After\n\nEnd.\n");
    DocumentInvariants.check(document);
    assertEquals(
        List.of("One.\nTwo.\nthree\nfour\n", "Other.\nMore.\n"),
        notes(document).stream().map(note -> document.documentOf(note).plainText().text()).toList(),
        DocumentDump.of(document));
    assertTrue(DocumentDump.of(document).endsWith("p: End.\n"), DocumentDump.of(document));
  }

  /** Blocks between paragraphs of notes belong to the note above only where notes are set apart. */
  @Test
  void paragraphsBetweenNotesBelongToThemBelowAHeadingOrRule() {
    String notes = "<a name='n1'></a>1. One.\n\nBetween.\n\n<a name='n2'></a>2. Other.\n\nAfter.\n";
    String text = "Lamps float<sup>[1](#n1)</sup>, sink<sup>[2](#n2)</sup>.\n\n";
    for (String apart : List.of("## Notes\n\n", "---\n\n", "")) {
      Document document = Markdown.parse(text + apart + notes);
      assertEquals(
          List.of(apart.isEmpty() ? "One.\n" : "One.\nBetween.\n", "Other.\n"),
          notes(document).stream()
              .map(note -> document.documentOf(note).plainText().text())
              .toList());
      assertTrue(document.plainText().text().contains("After."));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void twoNotesAreFoundInOrder(String text) {
    Document document = Markdown.parse(text);
    DocumentInvariants.check(document);
    assertEquals(
        List.of("They are of paper.", "By morning."),
        notes(document).stream()
            .map(note -> document.documentOf(note).plainText().text().strip())
            .toList(),
        DocumentDump.of(document));
    assertTrue(notes(document).stream().allMatch(Block.Note::cited));
  }

  static List<String> nearMisses() {
    return List.of(
        // A list of one entry is a list, and an asterisk an asterisk.
        """
        Lamps float* and sink.

        Words.

        * They are of paper.
        """,
        """
        Lamps float and sink.

        ---

        * They are of paper.
        """,
        // What a link of words names is no note.
        """
        Lamps float, see [the lamps](#n1).

        <div id="n1"><p>They are of paper.</p><p>By morning.</p></div>
        """,
        // Powers, units and formulas.
        """
        A square of x² and x¹ has 12 m² or 5 km¹, says E = mc² and H¹.

        ## Notes

        1. One thing.
        2. Another thing.
        """,
        """
        It holds 10¹ or 10² of them, 10⁻² at least; Ca²⁺ and Na¹⁺.

        ¹ One thing.

        ² Another thing.
        """,
        // Verses with superscript numbers.
        """
        ¹ In the beginning there was a lamp.
        ² And the lamp floated.

        ³ And it sank.
        """,
        // A note is missing, or not cited.
        """
        Lamps float¹ and sink³.

        ¹ They are of paper.

        ³ By morning.
        """,
        """
        Lamps float.¹

        ## Notes

        1. They are of paper.
        2. By morning.
        """,
        // A list of sources without numbers in the text.
        """
        Lamps float.

        ## References

        1. Anna: Lamps.
        2. Bo: Rivers.
        """,
        // A list that no heading sets apart.
        """
        Lamps float¹ and sink².

        What to bring:

        1. Paper.
        2. Matches.
        """,
        // Stars of hotels, algorithms and lists.
        """
        A hotel of 5* in the town, found by A*.

        \\* It has a pool.
        """,
        """
        Lamps float\\*.

        * They are of paper.
        * By morning.
        """,
        """
        Lamps float.

        \\* Nobody cites this.
        """,
        """
        Leser*innen und Autor*innen lesen.

        \\* Das ist ein Stern.
        """,
        // The text goes on after the run.
        """
        Lamps are (1) cheap and (2) bright, and the case for (1) is plain. So is (2).

        (1) Who buys a lamp pays a tax.

        (2) Who sells one pays another.

        So says the law. The essay goes on.
        """,
        """
        We look at (1) and at (2) in turn.

        (1) Who buys a lamp.

        (2) Who sells one.

        ## What follows

        Words.
        """,
        """
        We look at [1] and at [2] in turn.

        [1] Who buys a lamp.

        [2] Who sells one.

        - a list
        - of things
        """,
        // Links to chapters.
        """
        See chapters [1](#c1) and [2](#c2).

        1. <a name="c1"></a> Lamps
        2. <a name="c2"></a> Rivers
        """,
        // A superscript link to a place in the middle of the text.
        """
        As shown there<sup>[2](#there)</sup>, lamps float.

        Words above.

        <a name="there"></a> Lamps are of paper.

        Words below.
        """,
        // Sets of characters.
        """
        It takes [^a-z 0-9] and [^x y] and no others.

        [^a-z A-Z]: this is no note.
        """);
  }

  @ParameterizedTest
  @MethodSource("nearMisses")
  void whatOnlyLooksLikeNotesStaysText(String text) {
    Document document = Markdown.parse(text);
    DocumentInvariants.check(document);
    assertFalse(DocumentDump.of(document).contains("mark("), DocumentDump.of(document));
    assertEquals(List.of(), notes(document));
  }

  @Test
  void aListIsOneOfNotesAsAWholeOrNotAtAll() {
    String list =
        """
        Lamps float<sup>[1](#n1)</sup>.

        1. <a name="n1"></a> They are of paper.
        2. A list goes on.
        3. And on.
        """;
    assertEquals(List.of(), notes(Markdown.parse(list)));
    String uncited =
        """
        Lamps float<sup>[1](#n1)</sup> and sink<sup>[2](#n2)</sup>.

        1. <a name="n1"></a> They are of paper.
        2. <a name="n2"></a> By morning.
        3. <a name="n3"></a> Nobody cites this.
        """;
    assertEquals(
        List.of("1 true", "2 true", "3 false"),
        notes(Markdown.parse(uncited)).stream().map(n -> n.shown() + " " + n.cited()).toList());
  }

  @Test
  void aNoteInBracketsMayHaveTwoParagraphs() {
    assertEquals(
        """
        p: Lamps float mark([1] <plain 1>) and sink mark([2] <plain 2>).
        h2 #references: References
        note [1] <plain 1>
          p: Anna: em(Lamps).
          p: It is a good book.
        note [2] <plain 2>
          p: Bo: Rivers.
        h2 #author: Author
        p: Words.
        """,
        DocumentDump.of(
            Markdown.parse(
                """
                Lamps float [1] and sink [2].

                ## References

                [1] Anna: *Lamps*.

                It is a good book.

                [2] Bo: Rivers.

                ## Author

                Words.
                """)));
  }

  @Test
  void labelsMayHoldSpaces() {
    assertEquals(
        """
        p: Lamps floatmark(¹ <paper lamps>) and sinkmark(² <by morning>), see mark(³ <p. 12, doe>); nobody knows whymark([^no such note] <no such note>).
        note 1 <paper lamps>
          p: Paper.
        note 2 <by morning>
          p: Usually.
        note 3 <p. 12, doe>
          p: Doe.
          p: More of it.
        """
            .replace("paper lamps>", "paper\u00A0lamps>")
            .replace("by morning>", "by\u00A0morning>")
            .replace("p. 12, doe>", "p.\u00A012,\u00A0doe>")
            .replace("<no such note>", "<no\u00A0such\u00A0note>"),
        DocumentDump.of(
            Markdown.parse(
                """
                Lamps float[^Paper  lamps] and sink[^by morning], see [^p. 12, Doe]; nobody knows why[^no such note].

                [^paper lamps]: Paper.
                [^By morning]: Usually.
                [^p. 12, Doe]: Doe.

                    More of it.
                """)));
  }

  @Test
  void aNoteThatNothingCitesHasNoNumberOfAnother() {
    Document document =
        Markdown.parse(
            """
            Lamps[^1] float and sink[^3].

            [^1]: Paper.
            [^2]: Nobody cites this.
            [^3]: By morning.
            [^1]: Again.
            """);
    assertEquals(
        List.of("1", "2", "–", "–"), notes(document).stream().map(Block.Note::shown).toList());
  }

  @Test
  void headingsAreNamedWithoutMarksAndThoseOfNotesAreNone() {
    Document document =
        Markdown.parse(
            """
            # Of lamps[^1]

            ## *On rivers[^1]*

            [^1]:
                ### Heading in the note

                Words.
            """,
            "Of lamps");
    assertEquals(
        List.of("Of lamps", "On rivers"),
        document.plainText().outline().stream().map(OutlineEntry::words).toList());
    assertEquals("on-rivers", document.plainText().outline().getLast().id());
    assertTrue(document.plainText().fragments().has("heading-in-the-note"));
  }

  @Test
  void aHeadingIsNotLeftOverNotesThatStandElsewhere() {
    Map<String, String> texts =
        Map.of(
            "a[^1]\n\n## Notes\n\n[^1]: b\n\n## After\n\nc", "p h2 #after p note",
            "a[^1]\n\n---\n\n**Footnotes**\n\n[^1]: b\n\n## After\n\nc", "p h2 #after p note",
            "a[^1]\n\n## Notes\n\n[^1]: b\n\nc", "p h2 #notes p note",
            "a[^1]\n\n## Notes\n\n[^1]: b", "p h2 #notes note",
            "a[^1]\n\n## Lamps\n\n[^1]: b\n\n## After\n\nc", "p h2 #lamps h2 #after p note");
    texts.forEach((text, expected) -> {
      Document document = Markdown.parse(text);
      String blocks =
          String.join(" ", document.blocks().stream().map(HandwrittenNotesTest::kind).toList());
      assertEquals(expected, blocks, text);
      assertEquals(text.contains("## Notes"), document.plainText().fragments().has("notes"), text);
    });
  }

  private static String kind(Block block) {
    return switch (block) {
      case Block.Heading heading -> "h" + heading.level() + " #" + heading.id();
      case Block.Paragraph _ -> "p";
      case Block.Note _ -> "note";
      default -> block.toString();
    };
  }

  private static List<Block.Note> notes(Document document) {
    return document.blocks().stream()
        .filter(Block.Note.class::isInstance)
        .map(Block.Note.class::cast)
        .toList();
  }
}
