package lectern.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import lectern.screen.Cell;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.terminal.output.Capabilities;
import lectern.text.Graphemes;
import lectern.text.Widths;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal that others made makes of what lectern sends. */
@Timeout(600)
class TmuxIT {
  /** Texts in which widths go wrong, each cluster of which is measured on its own. */
  private static final String SAMPLES =
      "naïve façade Ångström Tiếng Việt \u1E9B\u0323 İstanbul Ωμέγα Москва שָׁלוֹם العربية ﷺ ไทย"
          + " ที่ กำ น้ำ ลาว ຳ ✅ ⭐ ☕ ❤ ☀ ▶ © ™ ① ● ─ │ → ↑ — “” ‘’ … • 日本語 「引用」 ＡＢ ｶﾞ ﾊﾟ か\u3099"
          + " 한국어 \u1112\u1161\u11AB 𝒜 𠀋 हिन्दी की क्षि தமிழ் ஸ்ரீ မြန်မာ"
          + " \u200B\u200D\u2060\uFEFF ﬁ 〽 ㊗ 🈁 ⏩ ⬛";

  private static final Capabilities IN_TMUX =
      Capabilities.of(Map.of("TERM", "tmux-256color", "TMUX", "/tmp/t", "COLORTERM", "truecolor"));

  @TempDir static Path folder;

  @BeforeAll
  static void tmuxIsThere() {
    assumeTrue(TmuxPane.isInstalled(), "tmux is not installed: nothing is compared with it");
  }

  @Test
  void tmuxShowsEveryFrame() throws Exception {
    int left = Math.max(1, RandomFrames.frames() / 5);
    for (int seed = 1000; left > 0; seed++) {
      var scenes = new RandomFrames(seed);
      Frame frame = scenes.next();
      var port = new MemoryPort(frame.size(), new ArrayDeque<>(), IN_TMUX);
      try (var pane = new TmuxPane(folder, frame.size())) {
        port.enter();
        for (int step = 0; step < 100 && left > 0; step++, left--) {
          if (!frame.size().equals(port.size())) {
            port.send(new Input.Resize(frame.size()));
            pane.resize(frame.size());
          }
          port.show(frame);
          for (byte[] write : port.writes()) {
            pane.write(write);
          }
          port.writes().clear();
          String where = "seed " + seed + " step " + step;
          String cursor = pane.cursor();
          if (frame.cursorRow() >= 0) {
            assertEquals(frame.cursorRow() + "," + frame.cursorColumn(), cursor, where);
          }
          assertShows(frame, pane.rows(), where);
          frame = scenes.next();
        }
      }
    }
  }

  /** Compares each row up to the first cluster that tmux may take for another width. */
  private static void assertShows(Frame frame, List<String> captured, String where) {
    int rows = frame.size().rows();
    int columns = frame.size().columns();
    // larger, so that no line ends where it would wrap
    var emulator = new Emulator(rows + 1, columns + 1, Emulator.Opinion.OURS);
    emulator.blank();
    for (int row = 0; row < rows; row++) {
      String line = row < captured.size() ? captured.get(row) : "";
      emulator.write("\u001b[" + (row + 1) + ";1H" + upToUncertain(line));
      for (int column = 0; column < columns; column++) {
        Cell cell = frame.cell(row, column);
        if (Widths.isUncertain(cell.cluster())) {
          break;
        }
        if (cell.width() > 0) {
          assertEquals(
              Emulator.Shown.of(cell).withoutLink(),
              emulator.at(row, column).seen(),
              where + " at " + row + "," + column + " in " + line.replace("\u001b", "~"));
        }
      }
    }
  }

  /**
   * A captured row without its text from the first uncertain cluster on, but with all its looks.
   */
  private static String upToUncertain(String line) {
    var saved = new StringBuilder();
    boolean text = true;
    int end;
    for (int i = 0; i < line.length(); i = end) {
      if (line.charAt(i) == 0x1b) {
        end = line.indexOf('m', i) + 1;
        saved.append(line, i, end);
      } else {
        end = Graphemes.next(line, i);
        String cluster = line.substring(i, end);
        text &= !Widths.isUncertain(cluster) && Widths.NARROW.of(cluster) > 0;
        saved.append(text ? cluster : "");
      }
    }
    return saved.toString();
  }

  @Test
  void everyEmojiIsAsWideAsTmuxSaysOrTheCursorIsPlacedAgain() throws Exception {
    List<String> emoji = emoji();
    assertTrue(emoji.size() > 5000);
    assertAgreesOrPlaces(emoji);
  }

  @Test
  void everyClusterOfTheSamplesIsAsWideAsTmuxSays() throws Exception {
    var clusters = new ArrayList<String>();
    for (var form : Normalizer.Form.values()) {
      String text = Normalizer.normalize(SAMPLES, form);
      int end;
      for (int i = 0; i < text.length(); i = end) {
        end = Graphemes.next(text, i);
        clusters.add(text.substring(i, end));
      }
    }
    assertAgreesOrPlaces(clusters);
  }

  private static void assertAgreesOrPlaces(List<String> clusters) throws Exception {
    try (var pane = new TmuxPane(folder, new Size(80, 4))) {
      List<Integer> widths = pane.widths(clusters);
      for (int i = 0; i < clusters.size(); i++) {
        String cluster = clusters.get(i);
        int width = Widths.NARROW.of(cluster);
        if (!Widths.isUncertain(cluster)) {
          assertEquals(widths.get(i), width, () -> cluster + " " + hex(cluster));
        } else if (width > 0) {
          assertPlacesAfter(cluster, width);
        }
      }
    }
  }

  /** What follows an uncertain cluster is written at its own column, not where the cursor is. */
  private static void assertPlacesAfter(String cluster, int width) {
    var size = new Size(20, 1);
    var port = new MemoryPort(size, List.of());
    var frame = new Frame(size);
    frame.write(0, 5, cluster + "x", CellStyle.PLAIN);
    port.show(frame);
    String bytes = new String(port.writes().getFirst(), UTF_8);
    String after = bytes.substring(bytes.indexOf(cluster) + cluster.length());
    assertTrue(
        after.matches("(?s)(\u001b\\[\\?7h)?\u001b\\[" + (5 + width + 1) + "Gx.*"),
        () -> hex(cluster) + ": " + after.replace("\u001b", "~"));
  }

  private static List<String> emoji() throws Exception {
    var emoji = new ArrayList<String>();
    try (var file = TmuxIT.class.getResourceAsStream("/lectern/text/emoji-test-18.0.txt.gz");
        var reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          var text = new StringBuilder();
          for (String code : line.substring(0, line.indexOf(';')).split(" ")) {
            text.appendCodePoint(Integer.parseInt(code, 16));
          }
          emoji.add(text.toString());
        }
      }
    }
    return emoji;
  }

  private static String hex(String text) {
    var hex = new StringBuilder();
    text.codePoints().forEach(c -> hex.append("U+").append(Integer.toHexString(c)).append(' '));
    return hex.toString();
  }
}
