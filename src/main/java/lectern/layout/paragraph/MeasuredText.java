package lectern.layout.paragraph;

import java.util.Arrays;
import java.util.BitSet;
import lectern.text.BinarySearch;
import lectern.text.Graphemes;
import lectern.text.Widths;

/**
 * The cells of a text, cluster by cluster.
 *
 * <p>Clusters are counted inside each run, so that a span's width is the same alone and in its
 * line.
 */
public final class MeasuredText {
  private static final char SOFT_HYPHEN = '\u00AD';

  private final String text;
  private final Widths widths;

  /** Whether spaces at line ends vanish, several count as one, and soft hyphens as nothing. */
  private final boolean running;

  /** Cells of everything before each index; the same for all indexes inside one cluster. */
  private final int[] cellsBefore;

  /** Characters that are shown as nothing. */
  private final BitSet silent = new BitSet();

  /** Spaces that vanish at the ends of a line, and the line ends the author asked for. */
  private final BitSet blank = new BitSet();

  /** Indexes inside a cluster, where nothing may be cut. */
  private final BitSet inside = new BitSet();

  /** An empty measure of this text, to be filled run by run. */
  MeasuredText(String text, boolean running, Widths widths) {
    this.text = text;
    this.widths = widths;
    this.running = running;
    this.cellsBefore = new int[text.length() + 1];
  }

  /** Measures the next run. */
  void add(TextRun run) {
    int next;
    for (int at = run.start(); at < run.end(); at = next) {
      char c = text.charAt(at);
      boolean ascii = isAscii(c) && (at + 1 == run.end() || isAscii(text.charAt(at + 1)));
      next = ascii ? at + 1 : Math.min(run.end(), Graphemes.next(text, at));
      if (next > at + 1) {
        inside.set(at + 1, next);
        Arrays.fill(cellsBefore, at + 1, next, cellsBefore[at]);
      } else if (running) {
        mark(at, c);
      }
      cellsBefore[next] =
          cellsBefore[at] + (silent.get(at) ? 0 : ascii ? 1 : widths.of(text, at, next));
    }
  }

  private void mark(int at, char c) {
    boolean space = isSpace(c);
    boolean again = space && (at == 0 || blank.get(at - 1));
    if (space || c == '\n') {
      blank.set(at);
    }
    if (again || c == '\n' || c == SOFT_HYPHEN) {
      silent.set(at);
    }
  }

  private static boolean isAscii(char c) {
    return c >= ' ' && c < 0x7F;
  }

  /** Spaces a line may end at (UAX #14, classes SP and BA), so neither U+00A0 nor U+2007. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000' || (c >= '\u2000' && c <= '\u200A' && c != '\u2007');
  }

  boolean isRunning() {
    return running;
  }

  /** Cells from one index to another. */
  public int cells(int from, int to) {
    return cellsBefore[to] - cellsBefore[from];
  }

  /** The last index, between clusters, that at most {@code cells} cells reach. */
  int lastFitting(int from, int cells) {
    return clusterStart(BinarySearch.last(from, text.length(), at -> cells(from, at) <= cells));
  }

  /** The index itself, or the start of the cluster it lies in. */
  int clusterStart(int index) {
    return inside.previousClearBit(index);
  }

  /** The index after the cluster at this index. */
  int clusterEnd(int index) {
    return Math.min(text.length(), inside.nextClearBit(index + 1));
  }

  /** Takes out the indexes that lie inside clusters. */
  void keepWhole(BitSet indexes) {
    indexes.andNot(inside);
  }

  int skipBlanks(int from, int end) {
    return Math.min(end, blank.nextClearBit(from));
  }

  /** The index before the spaces that precede {@code to}. */
  int trim(int from, int to) {
    return Math.max(from, blank.previousClearBit(to - 1) + 1);
  }

  boolean isSilent(int index) {
    return silent.get(index);
  }

  boolean isSoftHyphen(int index) {
    return running && index >= 0 && text.charAt(index) == SOFT_HYPHEN;
  }

  /** Whether there is nothing to see. */
  boolean isBlank() {
    return blank.cardinality() == text.length();
  }
}
