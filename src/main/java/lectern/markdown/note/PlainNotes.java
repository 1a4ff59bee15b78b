package lectern.markdown.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.document.Block;
import lectern.document.Block.Note;
import lectern.document.Block.Paragraph;
import lectern.document.TextMapper;
import org.jspecify.annotations.Nullable;

/**
 * Recognises plain notes: {@code (1)} in the text and a closing run of {@code (1) …} paragraphs;
 * {@code [a]}, {@code [1]} and {@code ¹} in the same way, the last two also with a numbered list
 * under a heading of notes; {@code [^1]} where the author forgot the colon.
 *
 * <p>They are notes only when the last run counts 1…n in order, the text does not go on after it,
 * and every number is cited earlier in the text; anything else is an enumeration and stays text.
 */
public final class PlainNotes {
  private PlainNotes() {}

  /** The blocks with plain notes as notes, or the very same blocks when there are none. */
  public static List<Block> recognise(
      List<Block> blocks, Map<Paragraph, List<Paragraph>> numberedLines) {
    PlainNoteRun run = PlainNoteRun.last(blocks, numberedLines);
    List<Block> read = run == null ? null : read(blocks, run.whole(blocks));
    for (char open : new char[] {PlainNumber.SUPERSCRIPT, '['}) {
      PlainNoteRun list = read == null ? PlainNoteRun.lastList(blocks, open) : null;
      read = list == null ? read : read(blocks, list);
    }
    return read == null ? blocks : read;
  }

  /** The same of blocks that have marks of footnotes: only notes written like these. */
  public static List<Block> undefined(List<Block> blocks) {
    PlainNoteRun run = PlainNoteRun.last(blocks, Map.of());
    PlainNoteRun list = run == null ? PlainNoteRun.lastList(blocks, PlainNumber.CARET) : null;
    List<Block> listed = list == null ? null : read(blocks, list);
    if (listed != null) {
      return listed;
    }
    if (run == null
        || run.open() != PlainNumber.CARET
        || blocks.subList(0, run.first()).stream().anyMatch(PlainNotes::isUndefined)) {
      return blocks;
    }
    List<Block> read = read(blocks, run.whole(blocks));
    return read == null ? blocks : read;
  }

  private static boolean isUndefined(Block block) {
    PlainNumber number = block instanceof Block.Paragraph words ? PlainNumber.of(words) : null;
    return number != null && number.open() == PlainNumber.CARET;
  }

  /** The blocks with the notes of this run, or null when it is none of notes. */
  private static @Nullable List<Block> read(List<Block> blocks, PlainNoteRun run) {
    List<Block> after = blocks.subList(run.end(), blocks.size());
    if (!run.headed() && !BackMatter.areClosingBlocks(after)) {
      return null;
    }
    int count = run.notes().size();
    var marks = new PlainMarks(run.open(), count);
    var text = new ArrayList<Block>();
    for (Block block : blocks.subList(0, run.first())) {
      text.add(marks.in(block));
    }
    var marksAfter = new PlainMarks(run.open(), count);
    after.forEach(marksAfter::in);
    // A lone [a] is any word in brackets. A lone (1) beside a (2), [a] and [b] beside a [c], or a
    // run that the text after it goes on with, is an enumeration.
    boolean lettered = run.open() == PlainNumber.LETTERED;
    boolean enumerates =
        ((count == 1 || lettered) && marks.countsOn())
            || (count == 1 && lettered)
            || marksAfter.countsOn();
    if (enumerates || !marks.areAllCited()) {
      return null;
    }
    var inNotes = new TextMapper(marks::separate, marks::separate);
    for (int i = 0; i < count; i++) {
      var number = new PlainNumber(run.open(), i + 1, 0);
      text.add(new Note(number.key(), number.label(), true, inNotes.in(run.notes().get(i))));
    }
    text.addAll(after);
    return text;
  }
}
