package lectern.ui.panel;

import java.util.List;
import lectern.document.Document;
import lectern.document.OutlineEntry;
import lectern.document.SectionLengths;
import lectern.essay.Essay;
import lectern.essay.ReadingTime;
import lectern.text.FuzzyMatcher;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * The headings of an essay, narrowed by what is typed.
 *
 * @param minutes that each section takes, or none where no section takes more than one
 * @param percents of the text above each section
 * @param current index of the heading the reader stands under, or -1
 * @param prompt the letters typed so far
 * @param selected index of the selected heading among those that are shown
 */
public record Contents(
    List<OutlineEntry> headings,
    List<Integer> minutes,
    List<Integer> percents,
    int current,
    Prompt prompt,
    int selected)
    implements Panel {
  public Contents {
    headings = List.copyOf(headings);
    minutes = List.copyOf(minutes);
    percents = List.copyOf(percents);
  }

  /** The contents as they open: the section the reader stands in is selected. */
  public static Contents of(Essay essay, Document document, @Nullable OutlineEntry section) {
    List<OutlineEntry> headings = document.plainText().outline();
    int current = section == null ? -1 : headings.indexOf(section);
    return new Contents(
        headings,
        minutes(essay, document),
        percents(document, headings),
        current,
        Prompt.EMPTY,
        Math.max(0, current));
  }

  private static List<Integer> minutes(Essay essay, Document document) {
    long length = Math.max(1, document.plainText().length());
    List<Integer> minutes =
        SectionLengths.of(document).stream()
            .map(part -> ReadingTime.minutes((int) ((long) essay.words() * part / length)))
            .toList();
    return minutes.stream().anyMatch(one -> one > 1) ? minutes : List.of();
  }

  private static List<Integer> percents(Document document, List<OutlineEntry> headings) {
    return headings.stream()
        .map(heading -> document.plainText().percent(heading.offset()))
        .toList();
  }

  /** How much of the text stands above a section. */
  public int percent(OutlineEntry heading) {
    return percents.get(headings.indexOf(heading));
  }

  /** Whether a section takes so long that hours are counted. */
  public boolean takesHours() {
    return minutes.stream().anyMatch(one -> one >= 60);
  }

  /** Minutes that a section takes, by its share of the text; 0 where no section needs saying. */
  public int minutes(OutlineEntry heading) {
    return minutes.isEmpty() ? 0 : minutes.get(headings.indexOf(heading));
  }

  /** The letters typed so far. */
  private String narrow() {
    return prompt.text();
  }

  /** The headings in which every typed word is found, fuzzily, in reading order. */
  public List<OutlineEntry> shown() {
    return headings.stream().filter(heading -> score(heading) >= 0).toList();
  }

  /** The heading that is selected, or null when none is shown. */
  public @Nullable OutlineEntry chosen() {
    List<OutlineEntry> shown = shown();
    return selected < shown.size() ? shown.get(selected) : null;
  }

  /** With other letters typed; the heading they fit best is selected. */
  public Contents narrow(Prompt letters) {
    var narrowed = new Contents(headings, minutes, percents, current, letters, 0);
    return narrowed.select(letters.text().isBlank() ? Math.max(0, current) : narrowed.best());
  }

  /** With this one of the headings that are shown selected, or the nearest there is. */
  public Contents select(int index) {
    int last = Math.max(0, shown().size() - 1);
    return new Contents(headings, minutes, percents, current, prompt, Math.clamp(index, 0, last));
  }

  /** How deep a heading stands below the highest of this essay, from 0. */
  public int depth(OutlineEntry heading) {
    int highest = headings.stream().mapToInt(OutlineEntry::level).min().orElse(heading.level());
    return heading.level() - highest;
  }

  /** The words typed, each of which narrows. */
  public List<String> words() {
    return narrow().isBlank() ? List.of() : List.of(narrow().strip().split(" +", -1));
  }

  private int best() {
    List<OutlineEntry> shown = shown();
    int best = 0;
    for (int i = 1; i < shown.size(); i++) {
      best = score(shown.get(i)) > score(shown.get(best)) ? i : best;
    }
    return best;
  }

  /** How well the typed words fit a heading, or -1 when one of them is not found. */
  private int score(OutlineEntry heading) {
    int score = 0;
    for (String word : words()) {
      FuzzyMatcher.FuzzyMatch match = FuzzyMatcher.match(word, heading.words());
      if (match == null) {
        return -1;
      }
      score += match.score();
    }
    return score;
  }
}
