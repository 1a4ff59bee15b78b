package lectern.ui.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.screen.Size;
import lectern.text.Folding;
import lectern.text.Widths;
import lectern.ui.key.Keymap;
import lectern.ui.key.Keymap.Binding;
import lectern.ui.key.Topic;
import lectern.ui.look.ContentArea;
import lectern.ui.look.WrappedText;

/**
 * The lines of the help as a screen has room for them: the keys topic by topic, what they do beside
 * them, in two columns on a wide screen.
 *
 * @param columns how many columns of lines stand side by side
 * @param width cells of a column
 * @param keys cells for the keys in it
 * @param rows lines of a column
 */
record HelpRows(List<HelpRow> lines, int columns, int width, int keys, int rows) {

  /** One line: the heading of a topic; or keys, and what they do, as far as the line holds them. */
  record HelpRow(String heading, String keys, String words) {}

  private static final int TWO_COLUMNS = 100;
  private static final int GAP = 2;

  /** Cells between two columns. */
  private static final int GUTTER = 4;

  /** More lines than this of keys or words are of no help. */
  private static final int MOST = 4;

  HelpRows {
    lines = List.copyOf(lines);
  }

  static HelpRows of(Help help, Keymap keymap, Size size, Widths widths) {
    ContentArea area = ContentArea.of(size);
    int columns = size.columns() >= TWO_COLUMNS ? 2 : 1;
    int width = Math.max(1, (area.width() - (columns - 1) * GUTTER) / columns);
    List<Binding> bindings = bindings(help, keymap);
    int widest = bindings.stream().mapToInt(binding -> widths.of(written(binding))).max().orElse(0);
    int keys = Math.min(widest, width * 2 / 5);
    int most = Math.max(1, ContentArea.rows(size) - 2);
    List<List<HelpRow>> topics = topics(bindings, keys, width - keys - GAP, widths);
    int least = topics.stream().mapToInt(List::size).max().orElse(1);
    // As low as the columns may be, so that one is about as long as the other.
    for (int rows = least; rows <= most; rows++) {
      List<HelpRow> lines = lines(topics, rows);
      if (lines.size() <= columns * rows) {
        return new HelpRows(lines, columns, width, keys, rows);
      }
    }
    return new HelpRows(lines(topics, Integer.MAX_VALUE), columns, width, keys, most);
  }

  /** The keys of a place that are about what is typed. */
  static List<Binding> bindings(Help help, Keymap keymap) {
    String typed = Folding.fold(help.prompt().text().strip());
    return keymap.bindings(help.place()).stream()
        .filter(binding ->
            Folding.fold(written(binding) + " " + binding.action().words()).contains(typed))
        .toList();
  }

  private static List<List<HelpRow>> topics(
      List<Binding> bindings, int keys, int words, Widths widths) {
    var topics = new ArrayList<List<HelpRow>>();
    for (Topic topic : Topic.values()) {
      var lines = new ArrayList<HelpRow>();
      for (Binding binding : bindings) {
        if (binding.action().topic() == topic) {
          add(lines, binding, keys, words, widths);
        }
      }
      if (!lines.isEmpty()) {
        lines.addFirst(new HelpRow(topic.words(), "", ""));
        topics.add(lines);
      }
    }
    return topics;
  }

  /** The topics one below the other, none of them in two columns of so many rows. */
  private static List<HelpRow> lines(List<List<HelpRow>> topics, int rows) {
    var lines = new ArrayList<HelpRow>();
    for (List<HelpRow> topic : topics) {
      int room = rows - lines.size() % rows - 1;
      boolean next = topic.size() > room;
      int empty = room == rows - 1 ? 0 : next ? room + 1 : 1;
      lines.addAll(Collections.nCopies(empty, new HelpRow("", "", "")));
      lines.addAll(topic);
    }
    return lines;
  }

  private static void add(
      List<HelpRow> lines, Binding binding, int keys, int words, Widths widths) {
    List<String> left = WrappedText.lines(written(binding), Math.max(1, keys), MOST, widths);
    List<String> right =
        WrappedText.lines(binding.action().words(), Math.max(1, words), MOST, widths);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      lines.add(
          new HelpRow(
              "", i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : ""));
    }
  }

  private static String written(Binding binding) {
    return String.join("  ", binding.keys().stream().map(Keymap::shown).toList());
  }

  /** Lines on a screen. */
  int page() {
    return columns * rows;
  }

  /** The first line that the last screen begins with. */
  int last() {
    return Math.max(0, lines.size() - page());
  }

  /** The cell of a column's words where its keys end. */
  int wordsAt() {
    return keys + GAP;
  }

  /** Where a column begins, counted from the first. */
  int left(int column) {
    return column * (width + GUTTER);
  }
}
