package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.document.Block.Alignment;
import lectern.document.Block.CodeBlock;
import lectern.document.Block.Heading;
import lectern.document.Block.Item;
import lectern.document.Block.ListBlock;
import lectern.document.Block.Note;
import lectern.document.Block.Paragraph;
import lectern.document.Block.Quote;
import lectern.document.Block.Rule;
import lectern.document.Block.Table;
import lectern.document.Inline.LineBreak;
import lectern.document.Inline.NoteMark;
import lectern.document.Inline.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is copied of a text. */
class ExcerptTest {

  private static Paragraph paragraph(String words) {
    return new Paragraph(List.of(new Text(words)));
  }

  private static Item item(String words, Block... more) {
    var blocks = new ArrayList<Block>(List.of(paragraph(words)));
    blocks.addAll(List.of(more));
    return new Item(blocks, null);
  }

  private static final Document ESSAY =
      new Document(
          List.of(
              new Heading(2, "oil", List.of(new Text("Lamp oil"))),
              new Paragraph(
                  List.of(
                      new Text("Oil was cheap."),
                      new NoteMark("1", "¹"),
                      new Text(" Then all read "),
                      new NoteMark("x", "(2)"),
                      new Text(", at night."))),
              new Rule(),
              new Paragraph(List.of(new Text("A verse"), new LineBreak(), new Text("of two"))),
              new ListBlock(
                  false,
                  1,
                  true,
                  List.of(
                      item("bees"),
                      item(
                          "wax",
                          new ListBlock(true, 9, true, List.of(item("hot"), item("cold")))))),
              new ListBlock(
                  true,
                  1,
                  false,
                  List.of(
                      item("first", paragraph("its second part")),
                      new Item(List.of(paragraph("done")), true))),
              new Quote(List.of(paragraph("They say"), new Quote(List.of(paragraph("he said"))))),
              new CodeBlock("c", List.of("if (x) {", "", "  y;", "}")),
              new Table(
                  List.of(Alignment.LEFT, Alignment.LEFT),
                  List.of(List.of(new Text("Year")), List.of(new Text("Oil"))),
                  List.of(List.of(List.of(new Text("1820")), List.of(new Text("dear"))))),
              new Note("1", "1", true, List.of(paragraph("By the excise."), paragraph("More."))),
              new Note("x", "(2)", true, List.of(paragraph("So it is said.")))));

  private static String copied(String from, String to) {
    String text = ESSAY.plainText().text();
    return Excerpt.of(ESSAY, text.indexOf(from), text.lastIndexOf(to) + to.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // from > to > what is copied
        "Oil was > cheap > Oil was cheap",
        "Oil was > at night. > Oil was cheap. Then all read, at night.",
        "Lamp > cheap. > Lamp oil⏎⏎Oil was cheap.",
        "night. > of two > night.⏎⏎A verse⏎of two",
        "bees > bees > bees",
        "bees > cold > - bees⏎- wax⏎  9. hot⏎  10. cold",
        "wax > hot > - wax⏎  9. hot",
        "ees > wax > ees⏎- wax",
        "of two > bees > of two⏎⏎- bees",
        "first > done > 1. first⏎⏎   its second part⏎⏎2. [x] done",
        "its second > done > its second part⏎⏎2. [x] done",
        "They > he said > > They say⏎⏎> > he said",
        "if (x) > } > if (x) {⏎⏎  y;⏎}",
        "Year > dear > Year\tOil⏎1820\tdear",
        "By the > More. > [1] By the excise.⏎⏎More.",
        "dear > So it > dear⏎⏎[1] By the excise.⏎⏎More.⏎⏎(2) So it",
      })
  void blocksAreSeparatedAndWordsAreNot(String words) {
    String[] row = words.split(" > ", 3);
    assertEquals(row[2].replace('⏎', '\n'), copied(row[0], row[1]));
  }

  @Test
  void marksAreCopiedWithTheirNotes() {
    assertTrue(copied("Oil was", "More.").startsWith("Oil was cheap.¹ Then all read, at night."));
    assertTrue(copied("Oil was", "is said.").startsWith("Oil was cheap.¹ Then all read (2), at"));
  }

  @Test
  void nothingOfTheSourceCommandsATerminal() {
    Document hostile =
        new Document(List.of(paragraph("a\u001b]52;c;x\u0007b\u009bc\u202ed"), paragraph("x\ry")));
    assertEquals("a]52;c;xbcd\n\nx y", Excerpt.of(hostile, 0, hostile.plainText().length()));
  }

  @Test
  void softHyphensStayBehindAndQuotesStayAsTheyAre() {
    Document document = new Document(List.of(paragraph("“hy\u00adphen” isn’t «a b»")));
    assertEquals("“hyphen” isn’t «a b»", Excerpt.of(document, 0, document.plainText().length()));
  }

  @Test
  void anyPartOfAnyTextCanBeCopied() {
    int length = ESSAY.plainText().length();
    var random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      int start = random.nextInt(length + 1);
      int end = start + random.nextInt(length + 1 - start);
      String copied = Excerpt.of(ESSAY, start, end);
      assertFalse(copied.contains("\n\n\n"), copied);
      assertEquals(copied.strip(), copied);
    }
    assertEquals("", Excerpt.of(new Document(List.of()), 0, 0));
  }

  @Test
  void leavesCoverThePlainTextWithoutGaps() {
    int at = 0;
    for (Leaf leaf : ESSAY.leaves().all()) {
      assertEquals(at, leaf.start());
      assertEquals('\n', ESSAY.plainText().text().charAt(leaf.end()));
      at = leaf.end() + 1;
    }
    assertEquals(ESSAY.plainText().length(), at);
  }
}
