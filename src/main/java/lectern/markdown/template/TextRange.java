package lectern.markdown.template;

/** A piece of a text, by offsets. */
public record TextRange(int start, int end) {}
