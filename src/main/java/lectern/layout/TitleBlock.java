package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.Head;
import lectern.essay.ReadingTime;
import lectern.layout.Style.StyleRole;
import lectern.layout.paragraph.LineTypesetter;
import lectern.layout.paragraph.RunningText;
import lectern.layout.paragraph.RunningTextBuilder;
import lectern.layout.table.TableRowTypesetter;
import lectern.text.Direction;

/**
 * Lays out what stands above an essay: title, byline, tags and standfirst, as far as they exist.
 */
final class TitleBlock {
  private static final String BETWEEN = " · ";
  private static final int RULE = 8;
  private static final String EMPTY = "This essay is empty.";

  private final Galley galley;
  private final BlockIndent margin;
  private final HouseStyle houseStyle;

  /**
   * Whether the title runs from right to left: then every line begins at the right, even a date
   * alone.
   */
  private final boolean rightToLeft;

  private TitleBlock(BlockIndent margin, HouseStyle houseStyle, String title) {
    this.galley = new Galley(margin, false, houseStyle.widths());
    this.margin = margin;
    this.houseStyle = houseStyle;
    this.rightToLeft = Direction.isRightToLeft(title, 0, title.length());
  }

  /**
   * @param empty whether no text follows, which is said instead
   */
  static List<Line> lines(Essay essay, boolean empty, BlockIndent margin, HouseStyle houseStyle) {
    Head head = essay.head();
    var block = new TitleBlock(margin, houseStyle, head.title());
    block.title(head.title());
    block.belowTitle(essay);
    if (empty) {
      block.galley.requireBlankLines(margin, head.standfirst().isEmpty() ? 0 : 1);
      block.words(EMPTY, StyleRole.BYLINE);
    }
    return block.galley.lines();
  }

  /** The same without the title, which stands above it in the text. */
  static List<Line> below(Essay essay, BlockIndent margin, HouseStyle houseStyle) {
    var block = new TitleBlock(margin, houseStyle, essay.head().title());
    block.belowTitle(essay);
    return block.galley.lines();
  }

  /** With a row free above it and a short rule below, so that it is no heading like others. */
  private void title(String title) {
    if (title.isBlank()) {
      return;
    }
    galley.requireBlankLines(margin, 1);
    words(title, StyleRole.TITLE);
    if (galley.size() > 0) {
      if (houseStyle.ruled()) {
        galley.add(margin, rule(margin, rightToLeft, 0));
      }
      galley.requireBlankLines(margin, 1);
    }
  }

  /** The short rule below a title, heavier than any other, where its words begin. */
  static Line rule(BlockIndent margin, boolean rightToLeft, int offset) {
    return margin.shortRule("━", RULE, rightToLeft, offset);
  }

  private void belowTitle(Essay essay) {
    items(byline(essay));
    words(tags(essay.head()), StyleRole.BYLINE);
    galley.requireBlankLines(margin, 1);
    words(essay.head().standfirst(), StyleRole.STANDFIRST);
  }

  private static String tags(Head head) {
    var names = new StringJoiner(", "); // no stream, whose classes a start would load
    head.tags().forEach(tag -> names.add(tag.name()));
    return names.toString();
  }

  private List<String> byline(Essay essay) {
    Head head = essay.head();
    var items = new ArrayList<String>();
    if (!head.authors().isEmpty()) {
      items.add(String.join(", ", head.authors()));
    }
    EssayDate date = head.date();
    if (date != null) {
      // Without the mark a day after an Arabic name would stand apart from its month (UAX #9, W2).
      items.add((rightToLeft ? "\u200E" : "") + LongDate.of(date));
    }
    EssayDate updated = head.updated();
    if (updated != null && (date == null || !LongDate.of(updated).equals(LongDate.of(date)))) {
      items.add("updated " + LongDate.of(updated));
    }
    if (essay.minutes() > 0) {
      items.add(ReadingTime.words(essay.minutes()));
    }
    return items;
  }

  private Line atTheRight(Line line) {
    int right = LineTypesetter.right(line, houseStyle.widths());
    return TableRowTypesetter.moved(line, Math.max(0, margin.measure() - right));
  }

  private void words(String words, StyleRole role) {
    RunningText text =
        RunningText.outside(RunningTextBuilder.shown(words), Style.TEXT.withRole(role), houseStyle);
    List<Line> lines = LineTypesetter.lines(text, 0, margin);
    galley.addAll(margin, rightToLeft ? lines.stream().map(this::atTheRight).toList() : lines);
  }

  /** Puts as many items on a line as fit, and breaks none that fits a line of its own. */
  private void items(List<String> items) {
    var line = new StringBuilder();
    for (String item : items) {
      String longer = line.isEmpty() ? item : line + BETWEEN + item;
      if (!line.isEmpty() && houseStyle.widths().of(longer) > margin.measure()) {
        words(line.toString(), StyleRole.BYLINE);
        longer = item;
      }
      line.setLength(0);
      line.append(longer);
    }
    words(line.toString(), StyleRole.BYLINE);
  }
}
