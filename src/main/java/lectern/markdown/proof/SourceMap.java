package lectern.markdown.proof;

import java.util.List;
import lectern.markdown.Proof;
import lectern.markdown.guard.BlockGuard;
import org.commonmark.node.SourceSpan;

/**
 * Where something stands in a text as its author wrote it, though other lines were parsed.
 *
 * <p>A line may have been rewritten for the parser. A place in it is known when the line is the
 * same up to there, or when what stands there is in the written line just once.
 */
final class SourceMap {
  private final BlockGuard guard;
  private final List<String> sourceLines;
  private final List<String> parsed;

  SourceMap(BlockGuard guard, String sourceLines, String parsed) {
    this.guard = guard;
    this.sourceLines = sourceLines.lines().toList();
    this.parsed = parsed.lines().toList();
  }

  /** The line as its author counts, from 1, of a line that was parsed, from 0. */
  int line(int row) {
    return guard.written(row) + 1;
  }

  /** What was parsed there. */
  String text(SourceSpan span) {
    String line = at(parsed, span.getLineIndex());
    int start = Math.min(line.length(), span.getColumnIndex());
    return line.substring(start, Math.min(line.length(), start + span.getLength()));
  }

  /** The column of what was parsed there, from 1, or 0; white space before it does not count. */
  int column(SourceSpan span) {
    String text = text(span);
    String what = text.stripLeading();
    int start = span.getColumnIndex() + text.length() - what.length();
    return column(span.getLineIndex(), start, what);
  }

  /** The column of {@code [[…]]}, of which only the inner brackets were parsed as a link. */
  int columnOfPage(SourceSpan span) {
    return column(span.getLineIndex(), span.getColumnIndex() - 1, '[' + text(span));
  }

  /**
   * The column of what stands in this line that was parsed, from 1, or 0.
   *
   * @param start the offset at which it was parsed, or -1
   */
  int column(int row, int start, String what) {
    String line = at(sourceLines, guard.written(row));
    boolean same =
        start >= 0 && line.startsWith(what, start) && line.startsWith(before(row, start));
    return same ? line.codePointCount(0, start) + 1 : Proof.onlyColumn(line, what);
  }

  /** Whether a backslash stands before this in a line that was parsed. */
  boolean isEscaped(int row, String what) {
    return at(sourceLines, guard.written(row)).contains('\\' + what);
  }

  private String before(int row, int end) {
    String line = at(parsed, row);
    return line.substring(0, Math.min(line.length(), end));
  }

  private static String at(List<String> lines, int row) {
    return row < lines.size() ? lines.get(row) : "";
  }
}
