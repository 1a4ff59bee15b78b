package lectern.layout;

/**
 * One line of a page by its position: the part of the page it belongs to, and which line of that
 * part.
 *
 * <p>Part 0 is the title block, the others are the document's blocks, or groups of them; a row is
 * only good for the page it was asked of. What outlives a page is an offset or an anchor.
 */
public record PageRow(int part, int line) implements Comparable<PageRow> {

  /** The first line of any page. */
  public static final PageRow FIRST = new PageRow(0, 0);

  @Override
  public int compareTo(PageRow other) {
    return part != other.part
        ? Integer.compare(part, other.part)
        : Integer.compare(line, other.line);
  }
}
