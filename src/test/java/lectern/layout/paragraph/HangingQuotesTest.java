package lectern.layout.paragraph;

import static lectern.layout.TestBlocks.bullets;
import static lectern.layout.TestBlocks.code;
import static lectern.layout.TestBlocks.codeWords;
import static lectern.layout.TestBlocks.document;
import static lectern.layout.TestBlocks.em;
import static lectern.layout.TestBlocks.h;
import static lectern.layout.TestBlocks.item;
import static lectern.layout.TestBlocks.link;
import static lectern.layout.TestBlocks.p;
import static lectern.layout.TestBlocks.quote;
import static lectern.layout.TestBlocks.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import lectern.document.Block;
import lectern.essay.Essay;
import lectern.essay.Head;
import lectern.layout.HouseStyle;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.PagePicture;
import lectern.layout.PageRow;
import lectern.layout.Span;
import lectern.layout.Typesetter;
import lectern.layout.table.TableRowTypesetter;
import lectern.text.Widths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In every picture the page begins at the third cell; what stands in the first two hangs. */
class HangingQuotesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "“one two” three, ` “one two”/  three`",
        "one two “three” four, `  one two/ “three”/  four`",
        "‘one’ two, ` ‘one’ two`",
        "`\"one\" \"two\"`, ` \"one\"/ \"two\"`",
        "'tis so, ` 'tis so`",
        "„eins“ zwei, ` „eins“/  zwei`",
        "»eins« zwei, ` »eins«/  zwei`",
        "«\u00A0un\u00A0» deux, `«\u00A0un\u00A0»/  deux`",
        "“‘one’ two”, `“‘one’/  two”`",
        "「漢字」かな, `「漢字」か/  な`",
        "“‘「one, `  “‘「one`",
        "“ one, `  “ one`",
        "(“one”) two, `  (“one”)/  two`",
        "one “, `  one “`",
      })
  void whatALineBeginsWithHangs(String text, String lines) {
    assertEquals(unescaped(lines), shown(2, 8, p(unescaped(text))).replace('\n', '/'));
  }

  private static String unescaped(String text) {
    return text.replace("\\u00A0", "\u00A0");
  }

  @Test
  void whatIsWiderThanTheMarginStandsInside() {
    assertEquals(" “one”\n  「漢」\n  “‘a’”", shown(1, 6, p("“one”"), p("「漢」"), p("“‘a’”")));
    assertEquals("  “one”", shown(0, 6, p("“one”")));
  }

  @Test
  void aHungMarkTakesNoRoomOfTheMeasure() {
    assertEquals("  one two\n “three 4\n  five”", shown(2, 7, p("one two “three 4 five”")));
  }

  @Test
  void aQuoteHangsInAnyStyle() {
    assertEquals(" “one”", shown(2, 9, p(em("“one”"))));
    assertEquals(" “one”", shown(2, 9, p(link("“one”"))));
    assertEquals("  \"one\"", shown(2, 9, p(codeWords("\"one\""))));
  }

  @Test
  void headingsHangAndTheirRuleStartsBelowTheirWords() {
    assertEquals(" “One”\n  ────", shown(2, 9, h(1, "“One”")));
  }

  @Test
  void nothingHangsIntoWhatStandsBeside() {
    assertEquals("  • “one\n    two\n    “three”", shown(2, 9, bullets(item("“one two “three”"))));
    assertEquals("  │ “one”", shown(2, 9, quote(p("“one”"))));
    assertEquals("    \"one\"", shown(2, 9, code("\"one\"")));
    assertEquals("  a  b\n  ──────\n  1  “c”", shown(2, 9, table("ll", "a|b", "1|“c”")));
  }

  @Test
  void titlesAndStandfirstsHang() {
    var essay = new Essay("id", Head.ofTitle("“A title” of words"), 100, "", 0);
    HouseStyle houseStyle = HouseStyle.DEFAULT.withOverhang(1);
    Page page = Typesetter.page(essay, document(), 40, houseStyle);
    assertEquals(-1, page.line(new PageRow(0, 1)).spans().getFirst().column());
  }

  @Test
  void aJustifiedLineFillsItsMeasureAndTheMarkIsBesideIt() {
    var justified = new HouseStyle(true, false, true, "").withOverhang(1);
    Page page = Typesetter.page(document(p("“one two three four five six seven")), 14, justified);
    assertEquals(" “one two  three\n  four  five six\n  seven", picture(page));
  }

  @Test
  void wordsFromRightToLeftHangAtTheRight() {
    assertEquals("      גבא„", shown(2, 7, p("„אבג")));
    assertEquals("     דגבא\n      והד“", shown(2, 7, p("אבגד “דהו")));
  }

  /** At such a place the mark is not seen at the line's edge, wherever it is read. */
  @Test
  void insideWordsThatRunTheOtherWayNothingHangs() {
    assertEquals(
        "  one בא\n  הד ג“",
        shown(2, 6, p("one אב “ג דה והו")).lines().limit(2).collect(Collectors.joining("\n")));
  }

  @Test
  void onlyMarksStandOutsideTheMeasureAndNoLineIsAddedForThem() {
    var random = new Random(4);
    String[] words = {"a", "“of", "words”", "‘so’", "\"typed\"", "「漢」", "longer", "(x)", "'n'"};
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder();
      for (int count = 1 + random.nextInt(30); count > 0; count--) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      int measure = 6 + random.nextInt(20);
      int overhang = 1 + i % 2;
      Page hung = page(overhang, measure, p(text));
      Page held = page(0, measure, p(text));
      assertTrue(hung.lines().size() <= held.lines().size(), text + " at " + measure);
      assertEquals(words(held), words(hung));
      for (Line line : hung.lines()) {
        assertTrue(LineTypesetter.right(line, Widths.NARROW) <= measure, text + " at " + measure);
        assertOnlyMarksOutside(line, overhang);
      }
    }
  }

  private static void assertOnlyMarksOutside(Line line, int overhang) {
    Span first = line.spans().getFirst();
    assertTrue(first.column() >= -overhang, line.toString());
    int at = 0;
    for (int cell = first.column(); cell < 0; at++) {
      assertTrue("“‘\"'「".indexOf(first.text().charAt(at)) >= 0, line.toString());
      cell += Widths.NARROW.of(first.text().substring(at, at + 1));
      assertTrue(cell <= 0, line.toString());
    }
    boolean opens = "“‘\"'「".indexOf(first.text().charAt(at)) >= 0;
    assertTrue(first.column() < 0 || !opens || overhang == 1, line.toString());
  }

  private static String words(Page page) {
    var words = new ArrayList<String>();
    page.lines().forEach(line -> line.spans().forEach(span -> words.add(span.text())));
    return String.join(" ", words).replaceAll("\\s+", "");
  }

  private static Page page(int overhang, int measure, Block... blocks) {
    return Typesetter.page(document(blocks), measure, HouseStyle.DEFAULT.withOverhang(overhang));
  }

  /** The lines with words, each from two cells before the page on. */
  private static String shown(int overhang, int measure, Block... blocks) {
    return picture(page(overhang, measure, blocks));
  }

  private static String picture(Page page) {
    List<Line> lines =
        page.lines().stream().map(line -> TableRowTypesetter.moved(line, 2)).toList();
    return lines.stream()
        .map(PagePicture::of)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
