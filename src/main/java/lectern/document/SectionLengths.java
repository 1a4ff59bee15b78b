package lectern.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long the sections of a text are. */
public final class SectionLengths {
  private static final int LEVELS = 6;

  private SectionLengths() {}

  /**
   * The characters of each section in the order of the headings, those of the sections below it
   * among them; closing notes belong to none.
   */
  public static List<Integer> of(Document document) {
    List<OutlineEntry> headings = document.plainText().outline();
    var lengths = new ArrayList<Integer>(headings.size());
    // where a section of each level ends that begins before the heading that is looked at
    int[] ends = new int[LEVELS + 1];
    Arrays.fill(ends, document.bodyEnd());
    for (OutlineEntry heading : headings.reversed()) {
      lengths.add(Math.max(0, ends[heading.level()] - heading.offset()));
      Arrays.fill(ends, heading.level(), ends.length, heading.offset());
    }
    return lengths.reversed();
  }
}
