package lectern.layout;

import java.util.BitSet;
import java.util.List;
import lectern.text.LineBreaks;

/** The words of one leaf block, measured, with every place where a line of them may end. */
final class RunningText {
  private final String text;
  private final List<Piece> pieces;
  private final int end;
  private final Measured measured;
  private final BitSet glued;
  private final BitSet breaks;
  private final BitSet lesser;

  private RunningText(
      String text,
      List<Piece> pieces,
      int end,
      Measured measured,
      BitSet glued,
      BitSet breaks,
      BitSet lesser) {
    this.text = text;
    this.pieces = List.copyOf(pieces);
    this.end = end;
    this.measured = measured;
    this.glued = glued;
    this.breaks = breaks;
    this.lesser = lesser;
    pieces.forEach(measured::add);
    measured.keepWhole(breaks);
  }

  /**
   * Running text, whose lines end where UAX #14 allows it.
   *
   * @param pieces cover the text without gaps
   * @param end offset in the plain text after the last word
   * @param glued indexes that no line should start at: those of a note's mark
   * @param lesser glued indexes where a line starts before a word is cut: between two marks
   */
  static RunningText of(String text, List<Piece> pieces, int end, BitSet glued, BitSet lesser) {
    BitSet breaks = text.isEmpty() ? new BitSet() : LineBreaks.of(text);
    breaks.andNot(glued);
    // UAX #14 lets a line end after the slashes of an address; its host belongs on their line.
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
      breaks.clear(at + 3);
      lesser.set(at + 3);
    }
    var measured = new Measured(text, true);
    return new RunningText(text, pieces, end, measured, glued, breaks, lesser);
  }

  /** Words that stand in no block, and so have no offsets; lines of them stand at offset 0. */
  static RunningText outside(String words, Style style) {
    return of(words, whole(words, style, -1), 0, new BitSet(), new BitSet());
  }

  /** Text in which every space counts, and whose lines are cut only where they must be. */
  static RunningText verbatim(String text, Style style, int offset) {
    return verbatim(text, whole(text, style, offset), offset);
  }

  /** The same in these pieces, which cover the text without gaps. */
  static RunningText verbatim(String text, List<Piece> pieces, int offset) {
    BitSet none = new BitSet();
    var measured = new Measured(text, false);
    return new RunningText(text, pieces, offset + text.length(), measured, none, none, none);
  }

  private static List<Piece> whole(String text, Style style, int offset) {
    return text.isEmpty() ? List.of() : List.of(new Piece(0, text.length(), style, -1, offset));
  }

  String text() {
    return text;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The cells of this text. */
  Measured measured() {
    return measured;
  }

  /** Offset in the plain text of the first word. */
  int start() {
    for (Piece piece : pieces) {
      if (piece.isWords()) {
        return piece.offset();
      }
    }
    return end;
  }

  /** Offset in the plain text after the last word. */
  int end() {
    return end;
  }

  /** Whether there is nothing to see. */
  boolean isBlank() {
    return measured.isBlank();
  }

  /** Index of the line end that the author asked for at or after {@code from}, or the length. */
  int lineEnd(int from) {
    int at = text.indexOf('\n', from);
    return at < 0 ? text.length() : at;
  }

  /** The last good place for a line end after {@code from} and up to {@code to}, or -1. */
  int breakAt(int from, int to) {
    int at = lastOf(breaks, from, to);
    return at > from ? at : lastOf(lesser, from, to);
  }

  /** Not by {@link BitSet#previousSetBit}, which looks back through the whole text. */
  private static int lastOf(BitSet set, int from, int to) {
    int at = to;
    while (at > from && !set.get(at)) {
      at--;
    }
    return at > from ? at : -1;
  }

  /**
   * Where a word that is longer than its line is cut: as late as possible but not beside a mark,
   * and never without progress.
   */
  int cut(int from, int to) {
    int at = to;
    while (at > from && glued.get(at)) {
      at = measured.between(at - 1);
    }
    if (at > from) {
      return at;
    }
    return to > from ? to : measured.next(from);
  }

  /** Cells of the widest line when lines end only where the author asked for it. */
  int naturalCells() {
    int widest = 0;
    int to;
    for (int from = 0; from < text.length(); from = to + 1) {
      to = lineEnd(from);
      widest = Math.max(widest, lineCells(from, to));
    }
    return widest;
  }

  /** Cells of the widest word. */
  int wordCells() {
    int widest = 0;
    int to;
    for (int from = 0; from < text.length(); from = to) {
      to = wordEnd(from);
      widest = Math.max(widest, lineCells(from, to));
    }
    return widest;
  }

  /** Cells of the first word. */
  int firstWordCells() {
    int first = measured.skipBlanks(0, text.length());
    return lineCells(first, wordEnd(first));
  }

  /** Where the line could end at the soonest. */
  private int wordEnd(int from) {
    int to = breaks.nextSetBit(from + 1);
    return to < 0 ? text.length() : to;
  }

  private int lineCells(int from, int to) {
    int first = measured.skipBlanks(from, to);
    return measured.cells(first, measured.trim(first, to));
  }
}
