package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.document.Block.Alignment;
import lectern.document.Block.CodeBlock;
import lectern.document.Block.Paragraph;
import lectern.document.Block.Table;
import lectern.document.Inline.LineBreak;
import lectern.document.Inline.NoteMark;
import lectern.document.Inline.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words, sentences and paragraphs begin and end, by walking over a text. */
class TextUnitsTest {

  /** A text from one line: {@code ¶} parts paragraphs, {@code ⏎} lines, {@code [x]} is a mark. */
  static Document text(String source) {
    var blocks = new ArrayList<Block>();
    for (String paragraph : source.split("¶", -1)) {
      var content = new ArrayList<Inline>();
      for (String piece : paragraph.split("(?=[\\[⏎])|(?<=[\\]⏎])")) {
        content.add(
            piece.equals("⏎")
                ? new LineBreak()
                : piece.startsWith("[") ? new NoteMark(piece, piece) : new Text(piece));
      }
      blocks.add(new Paragraph(content));
    }
    return new Document(blocks);
  }

  private static String walked(Document document, TextUnit unit) {
    var units = new TextUnits(document);
    var found = new ArrayList<String>();
    PlainTextRange at = units.at(unit, 0);
    while (at != null) {
      found.add(document.plainText().text().substring(at.start(), at.end()));
      int end = units.endAfter(unit, at.end());
      PlainTextRange next = end < 0 ? null : units.at(unit, end - 1);
      at = next;
    }
    return String.join("|", found).replace('\n', '⏎');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "Cheap light, sold.  Dear books > Cheap|light|sold|Dear|books",
        "don't and don’t and well-known > don't|and|don’t|and|well-known",
        "3.14 of 1,000 and 2024-08-23 > 3.14|of|1,000|and|2024|08|23",
        "— “Oil,” he said … > Oil|he|said",
        "one¶two¶¶three > one|two|three",
        "one⏎two > one|two",
        "oil[1] was[2], cheap.[3] > oil|was|cheap",
        "[1] > ~~",
        "油は安い。ランプ屋 > 油|は|安|い|ランプ|屋",
        "灯油便宜，书很贵。 > 灯|油|便|宜|书|很|贵",
        "등잔 기름은 싸다 > 등잔|기름은|싸다",
        "e\u0301te\u0301 \ud840\udc00x > e\u0301te\u0301|\ud840\udc00|x",
        "葛\udb40\udd00城か\u3099 > 葛\udb40\udd00|城|か\u3099",
        "soft\u00adhyphen > soft\u00adhyphen",
        "~~ > ~~",
      })
  void words(String text, String expected) {
    assertEquals(expected, walked(text(text), TextUnit.WORD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "Oil was cheap. Then all read. > Oil was cheap.|Then all read.",
        "Oil was cheap.[1] Then all read.[2] > Oil was cheap.|Then all read.",
        "Was it? “Yes!” he said. So. > Was it?|“Yes!” he said.|So.",
        "He had, i.e. bought, oil. Then. > He had, i.e. bought, oil.|Then.",
        "One.¶Two. Three > One.|Two.|Three",
        "油很便宜。书很贵！真的？ > 油很便宜。|书很贵！|真的？",
        "First line⏎second line. Third > First line⏎second line.|Third",
      })
  void sentences(String text, String expected) {
    assertEquals(expected, walked(text(text), TextUnit.SENTENCE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "One. Two.¶¶ Three[1]¶Four > One. Two.|Three|Four",
        "a line⏎and another¶x > a line⏎and another|x",
      })
  void paragraphs(String text, String expected) {
    assertEquals(expected, walked(text(text), TextUnit.PARAGRAPH));
  }

  @Test
  void codeIsOneParagraphAndSoIsATable() {
    List<Inline> cell = List.of(new Text("a"));
    Document document =
        new Document(
            List.of(
                new Paragraph(List.of(new Text("Before."))),
                new CodeBlock("", List.of("if (x) {", "", "  y;", "}")),
                new Table(List.of(Alignment.LEFT), List.of(cell), List.of(List.of(cell)))));
    assertEquals("Before.|if (x) {⏎⏎  y;⏎}|a⏎a", walked(document, TextUnit.PARAGRAPH));
    var units = new TextUnits(document);
    assertEquals(new PlainTextRange(8, 24), units.at(TextUnit.PARAGRAPH, 20));
    assertEquals(8, units.startBefore(TextUnit.PARAGRAPH, 20));
    assertEquals(25, units.startAfter(TextUnit.PARAGRAPH, 20));
    assertEquals(24, units.endAfter(TextUnit.PARAGRAPH, 20));
    assertEquals(7, units.endBefore(TextUnit.PARAGRAPH, 20));
  }

  @Test
  void aLongBlockOfCodeIsWalkedOverOnce() {
    var code = new CodeBlock("", Collections.nCopies(200_000, "x = y;"));
    var units = new TextUnits(new Document(List.of(code, new Paragraph(List.of(new Text("end"))))));
    assertTimeoutPreemptively(
        Duration.ofSeconds(40),
        () -> assertEquals(1_400_000, units.startAfter(TextUnit.PARAGRAPH, 5)));
  }

  @ParameterizedTest
  @CsvSource({
    // text of two words, "ab cd" and "ef" below; offset: next end and start, previous start and end
    "0, 2, 3, -1, -1",
    "1, 2, 3, 0, -1",
    "2, 5, 3, 0, -1",
    "3, 5, 6, 0, 2",
    "5, 8, 6, 3, 2",
    "6, 8, -1, 3, 5",
    "8, -1, -1, 6, 5",
    "9, -1, -1, 6, 8",
  })
  void bordersAreFoundAcrossLeaves(int offset, int end, int start, int startBefore, int endBefore) {
    var units = new TextUnits(text("ab cd¶ef"));
    assertEquals(end, units.endAfter(TextUnit.WORD, offset), "end after");
    assertEquals(start, units.startAfter(TextUnit.WORD, offset), "start after");
    assertEquals(startBefore, units.startBefore(TextUnit.WORD, offset), "start before");
    assertEquals(endBefore, units.endBefore(TextUnit.WORD, offset), "end before");
  }

  @Test
  void betweenWordsTheOneBeforeCounts() {
    var units = new TextUnits(text("¶… ab, cd.¶"));
    assertEquals(new PlainTextRange(3, 5), units.at(TextUnit.WORD, 0));
    assertEquals(new PlainTextRange(3, 5), units.at(TextUnit.WORD, 1));
    assertEquals(new PlainTextRange(3, 5), units.at(TextUnit.WORD, 5));
    assertEquals(new PlainTextRange(7, 9), units.at(TextUnit.WORD, 9));
    assertNull(units.at(TextUnit.WORD, 11));
    assertNull(new TextUnits(new Document(List.of())).at(TextUnit.WORD, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "one two[1] three¶four > 4",
        "well-known, isn’t it? > 3",
        "oil—and light… > 3",
        "油は安い (cheap) > 5",
        "— [1] … > 0",
        "~~ > 0",
      })
  void wordsAreCountedAsPeopleDo(String text, int words) {
    Document document = text(text);
    assertEquals(words, new TextUnits(document).words(0, document.plainText().length()));
  }

  @Test
  void onlyTheWordsBetweenAreCounted() {
    assertEquals(2, new TextUnits(text("one two¶three four")).words(4, 13));
    assertEquals(0, new TextUnits(new Document(List.of())).words(0, 0));
  }

  @Test
  void aStepInALongTextLooksAtItsOwnParagraphOnly() {
    Document document = text("word and word. ".repeat(40) + "¶".repeat(50_000) + "last");
    var units = new TextUnits(document);
    assertTimeoutPreemptively(
        Duration.ofSeconds(40),
        () -> {
          for (int i = 0; i < 1000; i++) {
            assertEquals(4, units.endAfter(TextUnit.WORD, 0));
          }
        });
  }
}
