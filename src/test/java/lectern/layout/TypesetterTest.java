package lectern.layout;

import static lectern.layout.TestBlocks.bullets;
import static lectern.layout.TestBlocks.code;
import static lectern.layout.TestBlocks.document;
import static lectern.layout.TestBlocks.h;
import static lectern.layout.TestBlocks.image;
import static lectern.layout.TestBlocks.item;
import static lectern.layout.TestBlocks.looseBullets;
import static lectern.layout.TestBlocks.mark;
import static lectern.layout.TestBlocks.newLine;
import static lectern.layout.TestBlocks.note;
import static lectern.layout.TestBlocks.numbers;
import static lectern.layout.TestBlocks.p;
import static lectern.layout.TestBlocks.quote;
import static lectern.layout.TestBlocks.rule;
import static lectern.layout.TestBlocks.strong;
import static lectern.layout.TestBlocks.sub;
import static lectern.layout.TestBlocks.sup;
import static lectern.layout.TestBlocks.table;
import static lectern.layout.TestBlocks.task;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lectern.document.Block;
import org.junit.jupiter.api.Test;

/** One picture for each construct and its hard cases. */
class TypesetterTest {

  @Test
  void oneLineSeparatesParagraphs() {
    shows(
        16,
        """
        The first of two
        paragraphs.

        The second.
        """,
        p("The first of two paragraphs."),
        p("The second."));
  }

  @Test
  void spacesVanishAtLineEndsAndCountOnce() {
    shows(
        8,
        """
        one two
        three
        four
        """,
        p("  one   two", "  three\t\tfour  "));
  }

  @Test
  void aWordLongerThanTheMeasureIsCutBetweenCharacters() {
    shows(
        4,
        """
        un
        fore
        seen
        漢字
        漢字
        """,
        p("un foreseen 漢字漢字"));
  }

  @Test
  void aWordWithNoBreakSpacesStaysTogether() {
    shows(
        10,
        """
        about
        10\u00A0km away
        """,
        p("about 10\u00A0km away"));
  }

  @Test
  void aSoftHyphenShowsOnlyAtALineEnd() {
    shows(
        9,
        """
        a foot-
        note
        footnote
        """,
        p("a foot\u00ADnote foot\u00ADnote"));
  }

  @Test
  void aSoftHyphenThatHasNoRoomForItsHyphenDoesNotBreak() {
    shows(
        6,
        """
        a
        foot-
        note
        """,
        p("a foot\u00ADnote"));
  }

  @Test
  void noLineStartsWithAMark() {
    shows(
        12,
        """
        Its revenue
        comes from
        adverts (1).
        """,
        p("Its revenue comes from adverts ", mark("1", "(1)"), "."));
    shows(
        11,
        """
        Its revenue
        comes from
        adverts¹²
        and more
        """,
        p("Its revenue comes from adverts", mark("1", "¹"), mark("2", "²"), " and more"));
  }

  @Test
  void aWordTooLongForItsMarkGivesItItsLastCharacter() {
    shows(
        6,
        """
        advert
        s(1)
        """,
        p("adverts", mark("1", "(1)")));
    shows(
        7,
        """
        advert
        s(1)
        """,
        p("adverts", mark("1", "(1)")));
  }

  @Test
  void marksThatFillALineMayBeSeparated() {
    shows(
        7,
        """
        x(1)(2)
        (3)
        """,
        p("x", mark("1", "(1)"), mark("2", "(2)"), mark("3", "(3)")));
  }

  @Test
  void theHostOfAnAddressStandsBesideItsScheme() {
    shows(
        14,
        """
        https://a.org/
        first/second/
        """,
        p("https://a.org/first/second/"));
  }

  @Test
  void hardBreaksEndLinesAndEmptyOnesStay() {
    shows(
        20,
        """
        Roses are red,
        violets

        are blue
        """,
        p("Roses are red,", newLine(), "violets", newLine(), newLine(), "are blue", newLine()));
  }

  @Test
  void superscriptsAndSubscriptsUseUnicodeWhereItHasAllTheirLetters() {
    shows(
        30,
        """
        E = mc², H₂O, 18ᵗʰ, x[q]
        """,
        p("E = mc", sup("2"), ", H", sub("2"), "O, 18", sup("th"), ", x", sup("[q]")));
  }

  @Test
  void headingsHaveMoreAirAboveThanBelow() {
    shows(
        30,
        """
        The whole
        ─────────

        A part

        Words.


        Another part

        Words.

        A detail

        Words.
        """,
        h(1, "The whole"),
        h(2, "A part"),
        p("Words."),
        h(2, "Another part"),
        p("Words."),
        h(4, "A detail"),
        p("Words."));
  }

  @Test
  void quotesHaveABarForEveryLevel() {
    shows(
        24,
        """
        Before.

        │ A quote that takes two
        │ lines.
        │
        │ │ A quote within.
        │
        │ After it.
        """,
        p("Before."),
        quote(p("A quote that takes two lines."), quote(p("A quote within.")), p("After it.")));
  }

  @Test
  void bulletsChangeWithTheDepth() {
    shows(
        24,
        """
        • one that takes
          two lines
          ◦ two
            ▪ three
              • four
        • five
        """,
        bullets(
            item(
                "one that takes two lines",
                bullets(item("two", bullets(item("three", bullets(item("four"))))))),
            item("five")));
  }

  @Test
  void numbersAreRightAlignedToTheWidest() {
    shows(
        24,
        """
         9. nine
        10. ten that takes two
            lines
        """,
        numbers(9, item("nine"), item("ten that takes two lines")));
  }

  @Test
  void looseListsHaveAirBetweenItems() {
    shows(
        24,
        """
        • one

          and more

        • two
        """,
        looseBullets(item("one", p("and more")), item("two")));
  }

  @Test
  void tasksHaveBoxesAndEmptyItemsKeepTheirs() {
    shows(
        24,
        """
        ☑ done
        ☐ open
        ☐
        """,
        bullets(task(true, "done"), task(false, "open"), task(false)));
    shows(
        24,
        """
        1. ☑ done
        """,
        numbers(1, task(true, "done")));
  }

  @Test
  void listsQuotesAndCodeThatOpenAnItemStandBesideItsBullet() {
    shows(
        24,
        """
        • ◦ within
        • │ quoted
        •   code
        """,
        bullets(item(bullets(item("within"))), item(quote(p("quoted"))), item(code("code"))));
  }

  @Test
  void aNarrowPageGivesUpIndentsBeforeWords() {
    shows(
        8,
        """
        • one
          and
          more
          ◦ two
          and
          more
        """,
        bullets(item("one and more", bullets(item("two and more")))));
    shows(
        3,
        """
        •
        one

        10.
        ten
        """,
        bullets(item("one")),
        numbers(10, item("ten")));
  }

  @Test
  void codeKeepsItsLinesAndMarksThoseThatGoOn() {
    shows(
        20,
        """
          if (open) {

            read(the,
        ↪ whole, essay);
          }
        """,
        code("if (open) {", "", "  read(the, whole, essay);", "}"));
  }

  /** Half a line is not left empty, nor does the first word leave its place. */
  @Test
  void codeIsCutInsideAWordBeforeHalfALineIsEmpty() {
    shows(
        20,
        """
          get https://exampl
        ↪ e.org/essays
                      https:
        ↪ //example.org
        """,
        code("get https://example.org/essays", "            https://example.org"));
  }

  @Test
  void aRuleIsAnOrnamentInTheMiddle() {
    shows(
        21,
        """
              *   *   *
        """,
        rule());
    shows(
        5,
        """
          *
        """,
        rule());
  }

  @Test
  void anImageIsItsWordsAfterAMarker() {
    shows(
        14,
        """
        Look, there:
        ▣ A map of the
        city
        """,
        p("Look, there: ", image("A map of the city")));
  }

  @Test
  void columnsOfATableAreAligned() {
    shows(
        40,
        """
        Model      Weights  Free
        ────────────────────────
        Small            8   no
        Large one      405  yes
        """,
        table("lrc", "Model|Weights|Free", "Small|8|no", "Large one|405|yes"));
  }

  @Test
  void aTableTooWideWrapsItsWidestColumns() {
    shows(
        30,
        """
        Year  What happened
        ──────────────────────────────
        1455  The book was printed
              in Mainz

        1501  The small book
        """,
        table(
            "rl",
            "Year|What happened",
            "1455|The book was printed in Mainz",
            "1501|The small book"));
  }

  @Test
  void aTableTooWideForColumnsBecomesRecords() {
    shows(
        16,
        """
        City
          Alexandria
        Founded by
          Alexander
        Inhabitants
          5,200,000

        City
          Ostia
        Inhabitants
          few
        """,
        table(
            "lll", "City|Founded by|Inhabitants", "Alexandria|Alexander|5,200,000", "Ostia||few"));
  }

  @Test
  void recordsHaveTheirLabelsInAColumnOfTheirOwnAndNoHeader() {
    shows(
        32,
        """
                City  Alexandria
          Founded by  Alexander, called
                      the Great
         Inhabitants  5,200,000
             A river
                Area
                 Its
           elevation

                City  Ostia
         Inhabitants  few
        """,
        table(
            "llllll",
            "City|Founded by|Inhabitants|A river|Area|Its elevation",
            "Alexandria|Alexander, called the Great|5,200,000|||",
            "Ostia||few|||"));
  }

  @Test
  void notesHangTheirNumbersBelowAShortRule() {
    shows(
        30,
        """
        Words.

        ──────────

         1  A note that takes
            two lines.

        10  Another.

        11  One of two.

            Paragraphs.
        """,
        p("Words."),
        note("a", "1", p("A note that takes two lines.")),
        note("b", "10", p("Another.")),
        note("c", "11", p("One of two."), p("Paragraphs.")));
  }

  /** One rule for all notes of a text. */
  @Test
  void notesOfAParagraphEachStandClose() {
    shows(
        30,
        """
        Words.

        ──────────

        1  A note.
        2  Another.
        """,
        p("Words."),
        note("a", "1", p("A note.")),
        note("b", "2", p("Another.")));
  }

  @Test
  void noRuleStandsAboveNotesThatHaveAHeading() {
    shows(
        30,
        """
        Notes

        (1) A note.
        """,
        p(strong("Notes")),
        note("a", "(1)", p("A note.")));
  }

  @Test
  void noRuleStandsAboveNotesThatTheTextGoesOnBelow() {
    shows(
        30,
        """
        Words.

        1  A note.

        More words.

        ──────────

        2  Another.
        """,
        p("Words."),
        note("a", "1", p("A note.")),
        p("More words."),
        note("b", "2", p("Another.")));
  }

  @Test
  void blocksWithoutWordsTakeNoLines() {
    shows(
        30,
        """
        One.

        Two.
        """,
        p("One."),
        p(""),
        quote(),
        quote(p(" "), bullets()),
        p("Two."));
  }

  private static void shows(int measure, String image, Block... blocks) {
    Page page = Typesetter.page(document(blocks), measure);
    assertEquals(image, PagePicture.of(page));
    assertEquals(
        List.of(), page.lines().stream().filter(line -> line.start() > line.end()).toList());
  }
}
