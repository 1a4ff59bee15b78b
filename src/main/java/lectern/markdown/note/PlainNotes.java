package lectern.markdown.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.document.Block;
import lectern.document.Block.Note;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.document.InlineLines;

/**
 * Recognises plain notes: {@code (1)} in the text and a closing run of {@code (1) …} paragraphs, or
 * {@code [1]} likewise.
 *
 * <p>They are notes only when the last run of paragraphs counts 1…n in order and every number is
 * cited earlier in the text; anything else is an enumeration and stays text.
 */
public final class PlainNotes {
  /** Blocks that may follow the run: a rule, thanks, a line about the author. */
  private static final int MOST_AFTER = 3;

  /** A paragraph, or a numbered line of one, and the block of the text it stands in. */
  private record Line(int block, Paragraph paragraph, PlainNumber number) {}

  private PlainNotes() {}

  /** The blocks with plain notes as notes, or the very same blocks when there are none. */
  public static List<Block> recognised(
      List<Block> blocks, Map<Paragraph, List<Paragraph>> numberedLines) {
    List<Line> run = lastRun(blocks, numberedLines);
    if (run.isEmpty()) {
      return blocks;
    }
    int first = run.getFirst().block;
    int last = run.getLast().block;
    if (run.getFirst().number.number() != 1 || blocks.size() - 1 - last > MOST_AFTER) {
      return blocks;
    }
    var marks = new PlainMarks(run.getFirst().number.open(), run.size());
    var text = new ArrayList<Block>();
    for (Block block : blocks.subList(0, first)) {
      text.add(marks.in(block));
    }
    var marksAfter = new PlainMarks(run.getFirst().number.open(), run.size());
    blocks.subList(last + 1, blocks.size()).forEach(marksAfter::in);
    // A lone (1) beside a (2), or a run that the text after it goes on with, is an enumeration.
    boolean enumerates = (run.size() == 1 && marks.countsOn()) || marksAfter.countsOn();
    if (enumerates || !marks.areAllCited()) {
      return blocks;
    }
    for (Line line : run) {
      text.add(note(line, marks));
    }
    text.addAll(blocks.subList(last + 1, blocks.size()));
    return text;
  }

  /** The last paragraphs that begin with numbers, back to where these stop counting. */
  private static List<Line> lastRun(
      List<Block> blocks, Map<Paragraph, List<Paragraph>> numberedLines) {
    var run = new ArrayList<Line>();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      List<Paragraph> lines =
          blocks.get(i) instanceof Paragraph whole
              ? numberedLines.getOrDefault(whole, List.of(whole))
              : List.of();
      if (lines.isEmpty() && !run.isEmpty()) {
        break;
      }
      for (Paragraph line : lines.reversed()) {
        PlainNumber number = PlainNumber.of(line);
        if (number == null
            ? !run.isEmpty()
            : !run.isEmpty() && !number.isBefore(run.getFirst().number)) {
          return run;
        }
        if (number != null) {
          run.addFirst(new Line(i, line, number));
        }
      }
    }
    return run;
  }

  private static Note note(Line line, PlainMarks marks) {
    PlainNumber number = line.number;
    var content = new ArrayList<>(line.paragraph.content());
    String first = ((Inline.Text) content.getFirst()).text();
    content.set(0, new Inline.Text(afterNumber(first, number.end())));
    List<Inline> shown = InlineLines.trimmed(content);
    List<Block> blocks = shown.isEmpty() ? List.of() : List.of(new Paragraph(marks.inNote(shown)));
    return new Note(number.key(), number.shown(), true, blocks);
  }

  /** The words after a number, without a colon or full stop that belongs to the number. */
  private static String afterNumber(String words, int end) {
    boolean stop = end < words.length() && ":.".indexOf(words.charAt(end)) >= 0;
    return words.substring(stop ? end + 1 : end);
  }
}
