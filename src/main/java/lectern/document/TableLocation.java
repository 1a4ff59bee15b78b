package lectern.document;

/**
 * A table and where its words stand.
 *
 * @param start offset of its first word
 * @param end offset after its last
 */
public record TableLocation(int start, int end, Block.Table table) {}
