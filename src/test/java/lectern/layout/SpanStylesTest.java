package lectern.layout;

import static lectern.layout.TestBlocks.broken;
import static lectern.layout.TestBlocks.codeWords;
import static lectern.layout.TestBlocks.document;
import static lectern.layout.TestBlocks.em;
import static lectern.layout.TestBlocks.h;
import static lectern.layout.TestBlocks.image;
import static lectern.layout.TestBlocks.link;
import static lectern.layout.TestBlocks.mark;
import static lectern.layout.TestBlocks.note;
import static lectern.layout.TestBlocks.p;
import static lectern.layout.TestBlocks.quote;
import static lectern.layout.TestBlocks.strike;
import static lectern.layout.TestBlocks.strong;
import static lectern.layout.TestBlocks.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lectern.document.Block;
import org.junit.jupiter.api.Test;

/** Which style, offset and reference each span has. */
class SpanStylesTest {

  @Test
  void attributesAddUpAndTheInnermostRoleWins() {
    assertEquals(
        """
        TEXT a@0
        LINK+strong b@1 #0
        LINK+strong+emphasis c@2 #0
        CODE+strike d@3
        """,
        spans(40, p("a", link(strong("b", em("c"))), strike(codeWords("d")))));
  }

  @Test
  void codeInALinkLooksLikeALink() {
    assertEquals("LINK x@0 #0\n", spans(40, p(link(codeWords("x")))));
  }

  @Test
  void aLinkOverTwoLinesKeepsItsReference() {
    assertEquals(
        """
        TEXT to @0
        LINK the@3 #0
        LINK end@7 #0
        """,
        spans(6, p("to ", link("the end"))));
  }

  @Test
  void aMarkInALinkIsItsOwnReferenceAndAnImageIsNot() {
    assertEquals(
        """
        LINK a@0 #0
        UNDEFINED_MARK ¹@1 #1
        IMAGE ▣ @-1 #0
        IMAGE b@2 #0
        IMAGE ▣ @-1 #2
        IMAGE c@3 #2
        """,
        spans(40, p(link("a", mark("x", "¹"), image("b")), image("c"))));
  }

  @Test
  void brokenLinksAndMarksWithoutNotesSaySo() {
    assertEquals(
        """
        BROKEN_LINK a@0 #0
        MARK ¹@1 #1
        UNDEFINED_MARK ²@2 #2
        RULE ────────────@-1
        NOTE_NUMBER 1@-1
        TEXT n@4
        """,
        spans(40, p(broken("a"), mark("1", "¹"), mark("2", "²")), note("1", "1", p("n"))));
  }

  @Test
  void aNoteThatNothingCitesIsMarked() {
    assertEquals(
        "UNDEFINED_MARK 1@-1\nTEXT n@0\n",
        spans(40, new Block.Note("1", "1", false, List.of(p("n")))));
  }

  @Test
  void headingsQuotesAndTablesHaveRolesOfTheirOwn() {
    assertEquals(
        """
        HEADING a@0
        SUBHEADING b@2
        QUOTE_BAR │@-1
        QUOTE c@4
        TABLE_HEADER+strong d@6
        TABLE_RULE ─@-1
        TEXT e@8
        """,
        spans(40, h(2, "a"), h(3, "b"), quote(p("c")), table("l", "d", "e")));
  }

  @Test
  void everyLevelOfHeadingBelowTheSecondHasARoleOfItsOwn() {
    assertEquals(
        "SUBHEADING a@0\nMINOR_HEADING b@2\nLEAST_HEADING c@4\nLEAST_HEADING d@6\n",
        spans(40, h(3, "a"), h(4, "b"), h(5, "c"), h(6, "d")));
  }

  @Test
  void silentCharactersStandInNoSpan() {
    assertEquals(
        """
        TEXT a @0
        TEXT b@3
        TEXT c@5
        TEXT -@-1
        TEXT dd@7
        """,
        spans(5, p("a  b\u00ADc\u00ADdd")));
  }

  private static String spans(int measure, Block... blocks) {
    var picture = new StringBuilder();
    for (Line line : Typesetter.page(document(blocks), measure).lines()) {
      for (Span span : line.spans()) {
        Style style = span.style();
        picture
            .append(style.role())
            .append(style.strong() ? "+strong" : "")
            .append(style.emphasis() ? "+emphasis" : "")
            .append(style.strike() ? "+strike" : "")
            .append(' ')
            .append(span.text())
            .append('@')
            .append(span.offset())
            .append(span.reference() < 0 ? "" : " #" + span.reference())
            .append('\n');
      }
    }
    return picture.toString();
  }
}
