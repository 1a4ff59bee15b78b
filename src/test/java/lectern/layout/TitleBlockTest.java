package lectern.layout;

import static lectern.layout.TestBlocks.document;
import static lectern.layout.TestBlocks.h;
import static lectern.layout.TestBlocks.mark;
import static lectern.layout.TestBlocks.note;
import static lectern.layout.TestBlocks.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import lectern.document.Document;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.Head;
import lectern.essay.Tag;
import lectern.layout.Style.StyleRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TitleBlockTest {
  private static final Head FULL =
      head(
          "On the margins of books",
          List.of("Ada Lovelace", "Mary Shelley"),
          EssayDate.of(2024, 8, 23),
          new EssayDate(2024, 9, 0, -1),
          "Books had margins for a reason.",
          "history",
          "craft");

  @Test
  void allThatTheHeadSaysStandsAboveTheText() {
    assertEquals(
        """

        On the margins of books
        ━━━━━━━━

        Ada Lovelace, Mary Shelley · 23 August 2024
        updated September 2024 · 9 min
        history, craft

        Books had margins for a reason.


        The text.
        """,
        PagePicture.of(page(FULL, 50)));
  }

  @Test
  void plainWordsHaveNoRuleBelowTheTitle() {
    Essay essay = new Essay("id", Head.ofTitle("A title"), 0, "", 1);
    Document below = document(p("The text."));
    Document within = document(p("Before."), h(1, "A title"), p("The text."));
    for (Document document : List.of(below, within)) {
      assertTrue(shown(essay, document, HouseStyle.DEFAULT).contains("━"));
      assertFalse(shown(essay, document, HouseStyle.DEFAULT.withoutRule()).contains("━"));
    }
  }

  private static String shown(Essay essay, Document document, HouseStyle houseStyle) {
    return PagePicture.of(Typesetter.page(essay, document, 40, houseStyle));
  }

  @Test
  void anEmptyEssaySaysSoAndTakesNoTime() {
    var essay = new Essay("id", Head.ofTitle("Nothing yet"), 0, "", 0);
    assertEquals(
        """

        Nothing yet
        ━━━━━━━━

        This essay is empty.
        """,
        PagePicture.of(Typesetter.page(essay, document(), 40)));
  }

  /** Definitions of links, for instance: something is written, and none of it is shown. */
  @Test
  void anEssayWithWordsIsNotCalledEmpty() {
    var essay = new Essay("id", Head.ofTitle("Definitions"), 3, "", 0);
    Page page = Typesetter.page(essay, document(), 40);
    assertFalse(PagePicture.of(page).contains("empty"));
  }

  @Test
  void itemsOfTheBylineAreNotBrokenWhereTheyFit() {
    assertEquals(
        """

        On the margins
        of books
        ━━━━

        Ada Lovelace,
        Mary Shelley
        23 August 2024
        updated
        September 2024
        9 min
        history, craft

        Books had
        margins for a
        reason.


        The text.
        """,
        PagePicture.of(page(FULL, 14)));
  }

  @Test
  void onlyWhatExistsIsShown() {
    assertEquals(
        """

        Title
        ━━━━━━━━

        9 min


        The text.
        """,
        PagePicture.of(page(head("Title", List.of(), null, null, ""), 40)));
  }

  @Test
  void anUpdateOnTheSameDayIsNotRepeated() {
    EssayDate day = EssayDate.of(1999, 12, 31);
    assertEquals(
        "31 December 1999 · 9 min",
        PagePicture.of(page(head("", List.of(), day, day, ""), 40).lines().getFirst()));
  }

  @Test
  void datesAreWrittenOutAsFarAsTheyAreKnown() {
    assertEquals("2024", LongDate.of(new EssayDate(2024, 0, 0, -1)));
    assertEquals("August 2024", LongDate.of(new EssayDate(2024, 8, 0, -1)));
    assertEquals("1 January 2024", LongDate.of(EssayDate.of(2024, 1, 1)));
    assertEquals("23 August 2024", LongDate.of(new EssayDate(2024, 8, 23, 3600)));
  }

  @Test
  void itsWordsHaveRolesAndNoOffsets() {
    List<Line> lines = page(FULL, 60).lines(PageRow.FIRST, 9);
    List<StyleRole> roles =
        lines.stream()
            .filter(line -> !line.spans().isEmpty())
            .map(line -> line.spans().getFirst().style().role())
            .distinct()
            .toList();
    assertEquals(
        List.of(StyleRole.TITLE, StyleRole.RULE, StyleRole.BYLINE, StyleRole.STANDFIRST), roles);
    for (Line line : lines) {
      assertEquals(0, line.start());
      assertEquals(0, line.end());
      assertTrue(line.spans().stream().noneMatch(Span::isWords));
    }
  }

  @Test
  void controlsInTheHeadAreShownAsPictures() {
    Page page = page(head("a\u001B[2Jb\tc", List.of(), null, null, ""), 40);
    assertEquals("a␛[2Jb c", PagePicture.of(page.lines().get(1)));
  }

  @Test
  void aHeadingThatFollowsHasNoMoreAirThanText() {
    var essay = new Essay("id", head("Title", List.of(), null, null, ""), 2070, "", 0);
    assertEquals(
        """

        Title
        ━━━━━━━━

        9 min


        Part
        """,
        PagePicture.of(Typesetter.page(essay, document(h(2, "Part")), 40)));
  }

  @Test
  void aTitleThatStandsInTheTextHasTheSameAirAndRule() {
    var essay = new Essay("id", head("Title", List.of(), null, null, ""), 2070, "", 0);
    Document document =
        document(h(1, "Title", mark("1", "¹")), p("The text."), note("1", "1", p("n")));
    Page page = Typesetter.page(essay, document, 40);
    assertEquals(
        """

        Title¹
        ━━━━━━━━

        9 min


        The text.
        """,
        PagePicture.of(page).lines().limit(8).collect(Collectors.joining("\n", "", "\n")));
    assertEquals(StyleRole.TITLE, page.lines().get(1).spans().getFirst().style().role());
  }

  @Test
  void aTitleFromRightToLeftHasItsRuleBelowItsFirstWord() {
    Page page = page(head("אבג", List.of(), null, null, ""), 20);
    assertEquals(" ".repeat(14) + "━".repeat(6), PagePicture.of(page.lines().get(2)));
  }

  private static Page page(Head head, int measure) {
    return Typesetter.page(new Essay("id", head, 2070, "", 0), document(p("The text.")), measure);
  }

  private static Head head(
      String title,
      List<String> authors,
      @Nullable EssayDate date,
      @Nullable EssayDate updated,
      String tldr,
      String... tags) {
    return new Head(
        title,
        authors,
        date,
        updated,
        List.of(tags).stream().map(Tag::new).toList(),
        false,
        tldr,
        "",
        "",
        "",
        List.of(),
        List.of());
  }
}
