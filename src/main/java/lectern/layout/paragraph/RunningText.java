package lectern.layout.paragraph;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import lectern.layout.HouseStyle;
import lectern.layout.Style;

/** The words of one leaf block, measured, with every place where a line of them may end. */
public final class RunningText {
  private final String text;
  private final List<TextRun> runs;
  private final int end;
  private final MeasuredText measuredText;
  private final BreakOpportunities breaks;
  private final HouseStyle houseStyle;

  private RunningText(
      String text,
      List<TextRun> runs,
      int end,
      MeasuredText measuredText,
      BreakOpportunities breaks,
      HouseStyle houseStyle) {
    this.text = text;
    this.runs = List.copyOf(runs);
    this.end = end;
    this.measuredText = measuredText;
    this.breaks = breaks;
    this.houseStyle = houseStyle;
    runs.forEach(measuredText::add);
    measuredText.keepWhole(breaks.good());
  }

  /**
   * Running text.
   *
   * @param runs cover the text without gaps
   * @param end offset in the plain text after the last word
   */
  static RunningText of(
      String text, List<TextRun> runs, int end, BreakOpportunities breaks, HouseStyle houseStyle) {
    return new RunningText(
        text, runs, end, new MeasuredText(text, true, houseStyle.widths()), breaks, houseStyle);
  }

  /** Words that stand in no block, and so have no offsets; lines of them stand at offset 0. */
  public static RunningText outside(String words, Style style, HouseStyle houseStyle) {
    BreakOpportunities breaks =
        BreakOpportunities.of(
            words, new BitSet(), new BitSet(), new BitSet(), houseStyle.language());
    return of(words, whole(words, style, -1), 0, breaks, houseStyle.forLabels());
  }

  /**
   * Text in which every space counts, and whose lines are cut only where the page ends.
   *
   * @param runs cover the text without gaps
   */
  public static RunningText verbatim(
      String text, List<TextRun> runs, int offset, HouseStyle houseStyle) {
    var measuredText = new MeasuredText(text, false, houseStyle.widths());
    int end = offset + text.length();
    return new RunningText(
        text,
        runs,
        end,
        measuredText,
        BreakOpportunities.betweenBlanks(text),
        houseStyle.forCode());
  }

  private static List<TextRun> whole(String text, Style style, int offset) {
    return text.isEmpty() ? List.of() : List.of(new TextRun(0, text.length(), style, -1, offset));
  }

  public String text() {
    return text;
  }

  List<TextRun> runs() {
    return runs;
  }

  /** The cells of this text. */
  public MeasuredText measured() {
    return measuredText;
  }

  /** Whether every space counts, as in code. */
  boolean isVerbatim() {
    return !measuredText.isRunning();
  }

  /** The places where lines may end. */
  BreakOpportunities breaks() {
    return breaks;
  }

  /** The rules it is set by. */
  public HouseStyle houseStyle() {
    return houseStyle;
  }

  /** Offset in the plain text of the first word. */
  public int start() {
    return runs.stream().filter(TextRun::isWords).mapToInt(TextRun::offset).findFirst().orElse(end);
  }

  /** Offset in the plain text after the last word. */
  int end() {
    return end;
  }

  /** Whether there is nothing to see. */
  public boolean isBlank() {
    return measuredText.isBlank();
  }

  /** Index of the line end that the author asked for at or after {@code from}, or the length. */
  int lineEnd(int from) {
    int at = text.indexOf('\n', from);
    return at < 0 ? text.length() : at;
  }

  /**
   * Where a word that is longer than its line is cut: as late as possible but not beside a mark,
   * and never without progress.
   */
  int cut(int from, int to) {
    int at = to;
    while (at > from && breaks.glued().get(at)) {
      at = measuredText.clusterStart(at - 1);
    }
    if (at > from) {
      return at;
    }
    return to > from ? to : measuredText.clusterEnd(from);
  }

  /** Whether a line that ends before {@code end} shows a hyphen there. */
  boolean isDivided(int end) {
    return measuredText.isSoftHyphen(end - 1) || breaks.divided().get(end);
  }

  /** Whether a space stands here that may be widened: not one inside a number or a formula. */
  boolean isGap(int index) {
    return text.charAt(index) == ' ' && !measuredText.isSilent(index) && !isFixed(index + 1);
  }

  /** Whether no line may start here, but for a dash, which has as much space on either side. */
  private boolean isFixed(int next) {
    return next < text.length()
        && !breaks.good().get(next)
        && text.charAt(next) != ' '
        && "—–-…".indexOf(text.charAt(next)) < 0;
  }

  /** How many spaces there are that may be widened. */
  int gaps(int from, int to) {
    return (int) IntStream.range(from, to).filter(this::isGap).count();
  }

  /** Cells of the widest line when lines end only where the author asked for it. */
  public int naturalCells() {
    int widest = 0;
    int to;
    for (int from = 0; from < text.length(); from = to + 1) {
      to = lineEnd(from);
      widest = Math.max(widest, lineCells(from, to));
    }
    return widest;
  }

  /** Cells of the widest word. */
  public int wordCells() {
    int widest = 0;
    int to;
    for (int from = 0; from < text.length(); from = to) {
      to = wordEnd(from);
      widest = Math.max(widest, lineCells(from, to));
    }
    return widest;
  }

  /** Cells of the first word. */
  public int firstWordCells() {
    int first = measuredText.skipBlanks(0, text.length());
    return lineCells(first, wordEnd(first));
  }

  /** Where the line could end at the soonest. */
  private int wordEnd(int from) {
    int to = breaks.next(from);
    return to < 0 ? text.length() : to;
  }

  private int lineCells(int from, int to) {
    int first = measuredText.skipBlanks(from, to);
    return measuredText.cells(first, measuredText.trim(first, to));
  }
}
