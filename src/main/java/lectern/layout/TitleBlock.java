package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.Head;
import lectern.essay.Tag;
import lectern.layout.Style.Role;
import lectern.text.CellWidth;

/** Sets what stands above an essay: title, byline, tags and standfirst, as far as they exist. */
final class TitleBlock {
  private static final String BETWEEN = " · ";

  private final Galley galley;
  private final Margin margin;
  private final HouseStyle house;

  private TitleBlock(Margin margin, HouseStyle house) {
    this.galley = new Galley(margin);
    this.margin = margin;
    this.house = house;
  }

  static List<Line> set(Essay essay, Margin margin, HouseStyle house) {
    var block = new TitleBlock(margin, house);
    Head head = essay.head();
    block.words(head.title(), Role.TITLE);
    block.galley.air(margin, block.galley.size() > 0 ? 1 : 0);
    block.items(byline(essay));
    block.words(tags(head), Role.BYLINE);
    block.galley.air(margin, 1);
    block.words(head.standfirst(), Role.STANDFIRST);
    return block.galley.lines();
  }

  private static String tags(Head head) {
    var names = new ArrayList<String>();
    for (Tag tag : head.tags()) {
      names.add(tag.name());
    }
    return String.join(", ", names);
  }

  private static List<String> byline(Essay essay) {
    Head head = essay.head();
    var items = new ArrayList<String>();
    if (!head.authors().isEmpty()) {
      items.add(String.join(", ", head.authors()));
    }
    EssayDate date = head.date();
    if (date != null) {
      items.add(WrittenDate.of(date));
    }
    EssayDate updated = head.updated();
    if (updated != null
        && (date == null || !WrittenDate.of(updated).equals(WrittenDate.of(date)))) {
      items.add("updated " + WrittenDate.of(updated));
    }
    items.add(essay.minutes() + " min");
    return items;
  }

  private void words(String words, Role role) {
    RunningText text = RunningText.outside(Inlines.shown(words), Style.TEXT.as(role), house);
    galley.addAll(margin, LineSetter.set(text, 0, margin));
  }

  /** As many items on a line as fit, none of them broken that fits a line of its own. */
  private void items(List<String> items) {
    var line = new StringBuilder();
    for (String item : items) {
      String longer = line.isEmpty() ? item : line + BETWEEN + item;
      if (!line.isEmpty() && CellWidth.of(longer) > margin.measure()) {
        words(line.toString(), Role.BYLINE);
        longer = item;
      }
      line.setLength(0);
      line.append(longer);
    }
    words(line.toString(), Role.BYLINE);
  }
}
