package lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.document.Document;
import lectern.essay.Essay;
import lectern.essay.Head;
import lectern.layout.HouseStyle;
import lectern.layout.PageRow;
import lectern.markdown.Markdown;
import lectern.screen.Size;
import lectern.ui.loop.OpenPosition;
import org.junit.jupiter.api.Test;

class PageTurnTest {

  @Test
  void turningBackShowsTheSameScreensFromWhereverOneBegan() {
    var random = new Random(11);
    for (int seed = 0; seed < 40; seed++) {
      Reader reader =
          reader(seed, new Size(20 + random.nextInt(70), 2 + random.nextInt(30)))
              .scroll(random.nextInt(30));
      List<PageRow> down = new ArrayList<>(List.of(reader.top()));
      for (int i = 0; i < 20; i++) {
        reader = PageTurn.by(reader, 1);
        if (!reader.top().equals(down.getLast())) {
          down.add(reader.top());
        }
      }
      assertEquals(
          down.getFirst(), PageTurn.by(reader, 1 - down.size()).top(), "all at once, " + seed);
      for (int i = down.size() - 2; i >= 0; i--) {
        reader = PageTurn.by(reader, -1);
        assertEquals(down.get(i), reader.top(), "text " + seed);
      }
    }
  }

  @Test
  void turningUpAndDownAgainShowsTheSameToo() {
    for (int seed = 0; seed < 40; seed++) {
      Reader reader = reader(seed, new Size(50, 12)).scroll(60);
      PageRow before = reader.top();
      assertEquals(before, PageTurn.by(PageTurn.by(reader, -3), 3).top(), "text " + seed);
    }
  }

  @Test
  void anyOtherMovementForgetsTheWay() {
    Reader turned = PageTurn.by(reader(1, new Size(50, 12)), 4);
    PageRow moved = turned.scroll(1).top();
    Reader back = PageTurn.by(turned.scroll(1), -1);
    assertNotEquals(PageTurn.by(turned, -1).top(), back.top());
    assertEquals(moved, PageTurn.by(back, 1).top());
  }

  @Test
  void onAScreenOfAnotherHeightNothingIsPassedOver() {
    Reader high = PageTurn.by(PageTurn.by(reader(2, new Size(50, 30)), 3), -3);
    Reader low = PageTurn.by(high.resize(new Size(50, 10)), 1);
    int down = low.page().distance(high.top(), low.top(), 100);
    assertEquals(9, down, 4);
  }

  @Test
  void moreScreensThanThereAreEndAtTheEnd() {
    Reader reader = reader(3, new Size(50, 12));
    assertEquals(reader.page().lastTop(11), PageTurn.by(reader, 1_000_000_000).top());
    assertEquals(reader.page().first(), PageTurn.by(reader.scroll(50), -1_000_000_000).top());
  }

  private static Reader reader(int seed, Size size) {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(random.nextInt(4) == 0 ? "## " : "");
      text.append("Some words. ".repeat(1 + random.nextInt(random.nextBoolean() ? 4 : 60)));
      text.append("\n\n");
    }
    Document document = Markdown.parse(text.toString());
    return Reader.open(
        new Essay("id", Head.ofTitle("A title"), 100, "", 0),
        document,
        null,
        new OpenPosition.AtLastPlace(),
        size,
        66,
        HouseStyle.DEFAULT,
        History.NONE);
  }
}
