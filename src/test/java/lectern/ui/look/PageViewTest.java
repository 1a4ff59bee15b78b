package lectern.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import lectern.document.Block;
import lectern.document.Block.Paragraph;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.document.Inline.Link;
import lectern.document.Inline.Text;
import lectern.document.target.TargetParser;
import lectern.layout.Page;
import lectern.layout.Typesetter;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a page offer, and which of them are highlighted. */
class PageViewTest {

  private static Frame frame(Page page) {
    var frame = new Frame(new Size(20, 8));
    PageView.draw(frame, Theme.TERMINAL, page, page.first(), 0, 8, 2, -1);
    return frame;
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/x, https://a.org/x",
    "mailto:a@b.org, mailto:a@b.org",
    "www.a.org, https://www.a.org",
    "ttps://a.org/x,",
    "ftp://a.org/x,",
    "javascript:x,",
    "other.md,",
    "#top,",
  })
  void onlyWebAddressesAreOffered(String address, String offered) {
    Inline link =
        new Link(List.of(new Text("some words of a link")), TargetParser.parse(address), "");
    Frame frame = frame(Typesetter.page(new Document(List.of(new Paragraph(List.of(link)))), 12));
    var links = new TreeSet<String>();
    for (int row = 0; row < 8; row++) {
      for (int column = 0; column < 20; column++) {
        String cell = frame.cell(row, column).link();
        if (cell != null) {
          links.add(cell);
        }
      }
    }
    assertEquals(offered == null ? "[]" : "[" + offered + "]", links.toString());
  }

  private static String highlighted(Frame frame) {
    var highlighted = new StringBuilder();
    for (int row = 0; row < 8; row++) {
      for (int column = 0; column < 20; column++) {
        if (frame.cell(row, column).cellStyle().has(CellStyle.REVERSE)) {
          highlighted.append(frame.cell(row, column).cluster());
        }
      }
      highlighted.append(row < 7 ? "/" : "");
    }
    return highlighted.toString().replaceAll("/+$", "");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, Oil",
    "4, 9, was 灯",
    "0, 17, Oil was 灯油/cheap.",
    "8, 9, 灯",
    "9, 9, ''",
    "11, 999, /cheap.",
  })
  void theWordsBetweenTwoOffsetsAreHighlighted(int start, int end, String expected) {
    List<Block> words = List.of(new Paragraph(List.of(new Text("Oil was 灯油 cheap."))));
    Page page = Typesetter.page(new Document(words), 12);
    Frame frame = frame(page);
    PageView.highlight(frame, page.lines(page.first(), 8), 2, start, end);
    assertEquals(expected, highlighted(frame));
  }

  @Test
  void bulletsAreNeverHighlighted() {
    var item = new Block.Item(List.of(new Paragraph(List.of(new Text("wax")))), null);
    var list = new Block.ListBlock(false, 1, true, List.of(item, item));
    Page page = Typesetter.page(new Document(List.of(list)), 12);
    Frame frame = frame(page);
    PageView.highlight(frame, page.lines(page.first(), 8), 2, 0, 99);
    assertEquals("wax/wax", highlighted(frame));
  }
}
