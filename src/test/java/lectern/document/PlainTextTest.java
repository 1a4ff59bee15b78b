package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.document.Block.Paragraph;
import lectern.document.Inline.NoteMark;
import lectern.document.Inline.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offsets, anchors and sentences of a text. */
class PlainTextTest {

  private static Document paragraphs(String... texts) {
    var blocks = new ArrayList<Block>();
    for (String text : texts) {
      blocks.add(new Paragraph(List.of(new Text(text))));
    }
    return new Document(blocks);
  }

  private static Document marked(String before, String mark, String after) {
    return new Document(
        List.of(
            new Paragraph(List.of(new Text(before), new NoteMark("n", mark), new Text(after)))));
  }

  @Test
  void blocksEndInALineFeedAndKnowWhereTheyStart() {
    PlainText plain = paragraphs("one", "two", "").plainText();
    assertEquals("one\ntwo\n\n", plain.text());
    assertEquals(0, plain.blockAt(3));
    assertEquals(1, plain.blockAt(4));
    assertEquals(8, plain.blockStart(2));
    assertEquals(9, plain.blockStart(3));
  }

  @Test
  void whereBlocksWithoutWordsStartTheOneWithWordsIsMeant() {
    var words = new Paragraph(List.of(new Text("one")));
    PlainText plain = new Document(List.of(new Block.Rule(), words)).plainText();
    assertEquals(plain.blockStart(0), plain.blockStart(1));
    assertEquals(1, plain.blockAt(0));
  }

  @Test
  void theSectionIsTheLastHeadingAtOrBeforeAnOffset() {
    PlainText plain =
        PlainText.of(List.of(words("0"), heading("One"), words("1"), heading("Two"), words("2")));
    String text = plain.text();
    assertNull(plain.section(0));
    for (String sought : List.of("One", "1", "Two", "2")) {
      OutlineEntry section = plain.section(text.indexOf(sought));
      assertNotNull(section);
      assertEquals(
          sought.equals("1") ? "One" : sought.equals("2") ? "Two" : sought, section.words());
    }
    assertNull(PlainText.of(List.of(words("0"))).section(0));
  }

  private static Block words(String words) {
    return new Paragraph(List.of(new Text(words)));
  }

  private static Block heading(String words) {
    return new Block.Heading(2, words, List.of(new Text(words)));
  }

  @Test
  void aTableKnowsWhereItStandsInWhateverItIsIn() {
    List<Inline> cell = List.of(new Text("oil"));
    var table =
        new Block.Table(List.of(Block.Alignment.LEFT), List.of(cell), List.of(List.of(cell)));
    var before = new Paragraph(List.of(new Text("lamp")));
    var quote = new Block.Quote(List.of(before, table, before));
    PlainText plain = new Document(List.of(quote, table)).plainText();
    assertEquals(
        List.of(new TableLocation(5, 13, table), new TableLocation(18, 26, table)), plain.tables());
  }

  @Test
  void everyAnchorOfATextMeansItsOwnOffset() {
    PlainText plain =
        paragraphs("the oil the oil the oil", "the oil the oil", "and wick").plainText();
    for (int offset = 0; offset <= plain.length(); offset++) {
      assertEquals(offset, plain.offset(plain.anchor(offset)));
    }
  }

  @Test
  void anAnchorFindsItsWordsAfterAParagraphWasPutBeforeThem() {
    var random = new Random(1);
    String[] texts = new String[20];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = "Paragraph " + i + " of " + random.nextInt(1000) + " says " + random.nextInt(99);
    }
    PlainText before = paragraphs(texts).plainText();
    String[] edited = new String[texts.length + 1];
    edited[0] = "A new beginning, put before everything else.";
    System.arraycopy(texts, 0, edited, 1, texts.length);
    PlainText after = paragraphs(edited).plainText();
    // The hash reaches 24 characters back, so the very first words have another neighbourhood now.
    for (int block = 1; block < texts.length; block++) {
      int offset = before.blockStart(block) + 10;
      assertEquals(after.blockStart(block + 1) + 10, after.offset(before.anchor(offset)));
    }
  }

  @Test
  void anAnchorIntoATextThatIsGoneStaysInside() {
    PlainText before = paragraphs("long ago", "much was written", "here").plainText();
    PlainText after = paragraphs("x").plainText();
    for (int offset = 0; offset <= before.length(); offset++) {
      int found = after.offset(before.anchor(offset));
      assertTrue(found >= 0 && found <= after.length());
    }
    assertEquals(0, new Document(List.of()).plainText().offset(before.anchor(12)));
  }

  @Test
  void wordsAroundAPlaceTellEqualPlacesApart() {
    PlainText plain = paragraphs("oil and oil and oil and oil and oil and oil and oil").plainText();
    assertNotEquals(plain.anchor(0).hash(), plain.anchor(8).hash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was cheap.|¹|' Then all read.'|It was cheap.",
        "'It was cheap '|(1)|. Then all read.|It was cheap.",
        "'First. It was cheap '|(1)|' for us. Then all read.'|It was cheap for us.",
        "'First. It '|(1)|' was cheap. Then.'|It was cheap.",
        "First.|¹|' Second.'|First.",
        "Only|¹||Only",
      })
  void aMarkBelongsToTheSentenceBeforeIt(
      String before,
      String mark,
      @org.jspecify.annotations.Nullable String after,
      String sentence) {
    Document document = marked(before, mark, after == null ? "" : after);
    int offset = document.plainText().references().getFirst().start();
    assertEquals(sentence, document.plainText().sentence(offset));
  }

  @Test
  void everyOffsetHasASentence() {
    Document document = marked("One. Two! Three ", "[3]", "? Four, and five.");
    for (int offset = 0; offset < document.plainText().length(); offset++) {
      assertTrue(!document.plainText().sentence(offset).isEmpty(), "at " + offset);
    }
  }
}
