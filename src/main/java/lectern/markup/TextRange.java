package lectern.markup;

/** A piece of a text, by offsets. */
public record TextRange(int start, int end) {}
