package lectern.layout;

/**
 * One line of a page by its position: the part of the page it belongs to, and which line of that
 * part.
 *
 * <p>Part 0 is the title block, the others are the document's blocks, or pieces of them; a row is
 * only good for the page it was asked of. What outlives a page is an offset or an anchor.
 */
public record Row(int part, int line) implements Comparable<Row> {

  /** The first line of any page. */
  public static final Row FIRST = new Row(0, 0);

  @Override
  public int compareTo(Row other) {
    return part != other.part
        ? Integer.compare(part, other.part)
        : Integer.compare(line, other.line);
  }
}
