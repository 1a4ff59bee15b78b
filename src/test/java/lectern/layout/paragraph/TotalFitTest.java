package lectern.layout.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.layout.HouseStyle;
import lectern.layout.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalFitTest {
  private static final String[] WORDS = {
    "a",
    "of",
    "the",
    "word",
    "forty-five",
    "even",
    "lines",
    "syl\u00ADla\u00ADbles",
    "漢字",
    "un\u00ADlike"
  };

  @ParameterizedTest
  @CsvSource({
    "'aaa bb cc ddddd', 6, 6, 'aaa|bb cc|ddddd'",
    "'one two three', 7, 7, 'one two|three'",
    "'one two three', 3, 20, 'one|two three'",
    "'one two ', 3, 3, 'one|two'",
    "'abcdef', 4, 2, 'abcd|ef'",
    "'a abcdef', 4, 4, 'a|abcd|ef'",
    "'漢字', 1, 1, '漢|字'",
    "'', 5, 5, ''",
    "'one two three four five', 18, 18, 'one two three|four five'",
    "'aaaa bbb cccc dd', 14, 14, 'aaaa bbb|cccc dd'",
  })
  void linesComeOutEven(String text, int first, int rest, String lines) {
    assertEquals(lines, String.join("|", words(text, cut(text, first, rest, false))));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noOtherBreaksCostLess(boolean justified) {
    var random = new Random(3);
    for (int i = 0; i < 150; i++) {
      String text = text(random, 2 + random.nextInt(8));
      int first = 12 + random.nextInt(10);
      int rest = 12 + random.nextInt(10);
      var all = new ArrayList<List<LineSlice>>();
      RunningText running = RunningText.outside(text, Style.TEXT, HouseStyle.DEFAULT);
      everyWay(running, 0, new ArrayList<>(), first, rest, all);
      long best = Long.MAX_VALUE;
      for (List<LineSlice> way : all) {
        best = Math.min(best, cost(running, way, first, rest, justified));
      }
      List<LineSlice> cut =
          new TotalFit(justified).cut(running, 0, text.length(), new LineWidths(first, rest));
      assertEquals(best, cost(running, cut, first, rest, justified), text + " at " + rest);
    }
  }

  /** Written down again from the words of Evenness's documentation. */
  private static long cost(
      RunningText text, List<LineSlice> lines, int first, int rest, boolean justified) {
    long cost = 0;
    int hyphens = 0;
    for (int i = 0; i < lines.size(); i++) {
      LineSlice line = lines.get(i);
      int room = i == 0 ? first : rest;
      int cells = text.measured().cells(line.start(), line.end()) + (line.hyphen() ? 1 : 0);
      String words = text.text().substring(line.start(), line.end());
      long gaps = words.chars().filter(c -> c == ' ').count();
      cost += 1L << 42;
      if (i == lines.size() - 1) {
        cost += cells < 8 && cells * 4 < rest ? 64 : 0;
        cost += hyphens > 0 ? justified ? 50 : (rest / 8) * (rest / 8) : 0;
      } else {
        long slack = (long) room - cells;
        if (!justified || slack == 0) {
          cost += slack * slack;
        } else if (slack > 2 * gaps) {
          cost += 20_000 + slack * slack;
        } else {
          long widening = 8 * slack / gaps;
          cost += widening * widening * widening / 8;
        }
      }
      int divided = justified ? 50 : (rest / 8) * (rest / 8);
      cost += !line.hyphen() ? 0 : hyphens > 1 ? 10_000 : hyphens > 0 ? 4 * divided : divided;
      hyphens = line.hyphen() ? hyphens + 1 : 0;
    }
    return cost;
  }

  private static void everyWay(
      RunningText text,
      int from,
      List<LineSlice> way,
      int first,
      int rest,
      List<List<LineSlice>> all) {
    int end = text.text().length();
    int start = text.measured().skipBlanks(from, end);
    int room = way.isEmpty() ? first : rest;
    for (int to = start + 1; to <= end; to++) {
      if (to == end || text.breaks().good().get(to)) {
        int last = text.measured().trim(start, to);
        boolean hyphen = to < end && text.isDivided(last);
        if (text.measured().cells(start, last) + (hyphen ? 1 : 0) <= room) {
          way.add(new LineSlice(start, last, hyphen));
          if (to == end) {
            all.add(List.copyOf(way));
          } else {
            everyWay(text, to, way, first, rest, all);
          }
          way.removeLast();
        }
      }
    }
  }

  @Test
  void noMoreThanTwoLinesInARowEndInAHyphen() {
    String marked =
        "of words un=like=ly of syl=la=ble syl=la=ble syl=la=ble words a the thir=teen syl=la=ble"
            + " words syl=la=ble un=like=ly";
    String text = marked.replace('=', '\u00AD');
    var hyphens = new StringBuilder();
    for (LineSlice line : cut(text, 12, 12, true)) {
      hyphens.append(line.hyphen() ? '-' : '.');
    }
    assertEquals(10, hyphens.length(), "as many lines as there must be");
    assertFalse(hyphens.toString().contains("---"), hyphens.toString());
  }

  @Test
  void neverTakesMoreLinesThanFirstFitAndIsNeverLessEven() {
    var random = new Random(5);
    for (int i = 0; i < 1_000; i++) {
      String text = text(random, 5 + random.nextInt(60));
      int first = 1 + random.nextInt(70);
      int rest = 1 + random.nextInt(70);
      RunningText running = RunningText.outside(text, Style.TEXT, HouseStyle.DEFAULT);
      List<LineSlice> greedy =
          new FirstFit().cut(running, 0, text.length(), new LineWidths(first, rest));
      List<LineSlice> even =
          new TotalFit(false).cut(running, 0, text.length(), new LineWidths(first, rest));
      assertTrue(even.size() <= greedy.size(), text);
      if (rest >= 12 && first >= 12) {
        long cost = cost(running, even, first, rest, false);
        assertTrue(cost <= cost(running, greedy, first, rest, false), text);
      }
    }
  }

  @Test
  void aPassageOfAnySizeTakesNoTime() {
    for (String part : List.of("word ", "漢", "x", "a-", "soft\u00ADhyphen", "    ")) {
      for (int size : new int[] {TotalFit.LONGEST / part.length(), 200_000}) {
        String text = part.repeat(size) + "end";
        RunningText running = RunningText.outside(text, Style.TEXT, HouseStyle.DEFAULT);
        assertTimeoutPreemptively(
            Duration.ofSeconds(40),
            () -> new TotalFit(true).cut(running, 0, text.length(), new LineWidths(200, 200)));
      }
    }
  }

  private static String text(Random random, int count) {
    var words = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }

  private static List<LineSlice> cut(String text, int first, int rest, boolean justified) {
    RunningText words = RunningText.outside(text, Style.TEXT, HouseStyle.DEFAULT);
    return new TotalFit(justified).cut(words, 0, text.length(), new LineWidths(first, rest));
  }

  private static List<String> words(String text, List<LineSlice> lines) {
    return lines.stream().map(line -> text.substring(line.start(), line.end())).toList();
  }
}
