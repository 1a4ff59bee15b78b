package lectern.document;

/** One heading of a text: its level (1 to 6), id, words, block and offset in the plain text. */
public record OutlineEntry(int level, String id, String words, int block, int offset) {}
