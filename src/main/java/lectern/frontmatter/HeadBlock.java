package lectern.frontmatter;

import java.util.List;
import lectern.essay.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The head of a file, found and read but not interpreted.
 *
 * @param entries what it says, in order
 * @param lines the lines it was written in, without fences
 * @param firstLine the line of the file, from 1, on which the first of {@code lines} stands
 * @param bodyStart the offset at which the text below it begins
 * @param faults what had to be repaired to read it
 */
public record HeadBlock(
    List<HeadEntry> entries, List<String> lines, int firstLine, int bodyStart, List<Fault> faults) {

  /** The lines that an entry was written in, down to the next one. */
  List<String> linesOf(int entry) {
    int from = index(entries.get(entry).line());
    int to = entry + 1 < entries.size() ? index(entries.get(entry + 1).line()) : lines.size();
    return lines.subList(from, Math.max(from, to));
  }

  private int index(int line) {
    return Math.clamp(line - firstLine, 0, lines.size());
  }

  /** The head that lines of {@code key: value} are, or null where they surely are none. */
  static @Nullable HeadBlock of(List<String> lines, int firstLine, int bodyStart) {
    List<HeadEntry> entries = HeaderLines.entries(lines, firstLine);
    return KeyMeaning.makeHead(entries)
        ? new HeadBlock(entries, lines, firstLine, bodyStart, DuplicateKeys.in(entries))
        : null;
  }

  /** No head at all: everything from {@code start} on is body. */
  static HeadBlock none(int start) {
    return new HeadBlock(List.of(), List.of(), 1, start, List.of());
  }
}
