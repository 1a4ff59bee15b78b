package lectern.document;

/**
 * A piece of a text that ends in one line feed of the plain text: a paragraph, a heading, a line of
 * code, a cell of a table.
 *
 * @param start offset of its first character
 * @param end offset of the line feed after its last one
 * @param above what parts it from the leaf before when both are copied
 * @param lead what stands before its first line then: the marker of its item, the number of its
 *     note
 * @param indent what stands before its other lines then
 */
public record Leaf(int start, int end, String above, String lead, String indent) {

  /** Whether it continues the block of the leaf before: another line of code, another cell. */
  boolean continuesPrevious() {
    return above.length() == 1 && lead.equals(indent);
  }
}
